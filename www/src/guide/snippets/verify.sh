sha256sum --check so-lieu-ngoai-tuyen.html.sha256

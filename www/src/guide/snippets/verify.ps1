Get-FileHash so-lieu-ngoai-tuyen.html -Algorithm SHA256

npm install ./solieu-%VERSION%.tgz

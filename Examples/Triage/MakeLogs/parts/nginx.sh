# nginx-error.log: nginx in front of an application that fails in every way a proxy can see.
mkdir -p /srv/www/private /srv/www/empty /srv/nginx && cd /srv/nginx
echo '<h1>shop</h1>' >/srv/www/index.html
echo secret >/srv/www/private/keys.txt && chmod 700 /srv/www/private && chmod 600 /srv/www/private/keys.txt
openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=shop.example -keyout key.pem -out cert.pem 2>/dev/null
echo "ann:$(openssl passwd -apr1 right)" >users
id www-data >/dev/null
cat >nginx.conf <<'CONF'
user www-data;
worker_processes 2;
pid /srv/nginx/nginx.pid;
error_log /srv/logs/nginx-error.log info;
events { worker_connections 64; }
http {
  access_log off;
  client_body_temp_path /srv/nginx/body;
  proxy_temp_path /srv/nginx/proxy;
  proxy_read_timeout 400ms;
  proxy_connect_timeout 300ms;
  client_max_body_size 16k;
  client_header_timeout 1s;
  limit_req_zone $server_name zone=api:1m rate=20r/s;
  limit_conn_zone $server_name zone=downloads:1m;
  upstream dead { server 127.0.0.1:9101 max_fails=2 fail_timeout=1s; server 127.0.0.1:9102 max_fails=2 fail_timeout=1s; }
  server {
    listen 127.0.0.1:8080;
    listen 127.0.0.1:8443 ssl;
    server_name shop.example;
    ssl_certificate /srv/nginx/cert.pem;
    ssl_certificate_key /srv/nginx/key.pem;
    root /srv/www;
    location / { }
    location /api/ { proxy_pass http://127.0.0.1:9100; }
    location /cart/ { proxy_pass http://dead; }
    location /search { limit_req zone=api burst=3 nodelay; try_files /index.html =404; }
    location /admin/ { auth_basic shop; auth_basic_user_file /srv/nginx/users; }
    location /loop { rewrite ^/loop(.*)$ /loop$1 last; }
    location /inner { error_page 404 /inner/x; try_files /none /inner; }
    location /legacy/ { fastcgi_pass unix:/srv/nginx/php.sock; }
    location ~ ^/go/(?<where>.+)$ { proxy_pass http://$where; }
  }
}
CONF
: >$LOGS/nginx-error.log
chmod -R a+rX /srv/nginx
python3 /srv/shop/upstream.py 9100 & app=$!
until_open 9100
run=0
for start in "2026-11-16 08:10:00" "2026-11-18 19:02:30" "2026-11-19 23:40:12"; do
  run=$((run + 1))
  at "$start" 60 nginx -c /srv/nginx/nginx.conf -g 'daemon off;' &
  until_open 8080
  python3 /srv/shop/nginx_traffic.py $run
  at "$start" 1 nginx -c /srv/nginx/nginx.conf -g 'daemon off;' # the address is taken: emerg
  if [ $run = 2 ]; then
    kill -HUP "$(cat nginx.pid)"
    sleep 0.5
    pkill -KILL -o -f 'nginx: worker'
    sleep 0.5
  fi
  kill -QUIT "$(cat nginx.pid)"
  sleep 1.5
done
sed 's/127.0.0.1:9101 max_fails/cart-backend.shop.internal:9101 max_fails/' nginx.conf >broken.conf
at "2026-11-20 06:00:05" 1 nginx -c /srv/nginx/broken.conf
sed 's/listen 127.0.0.1:8443 ssl/listen 127.0.0.1:8443 sslx/' nginx.conf >broken.conf
at "2026-11-20 06:01:41" 1 nginx -c /srv/nginx/broken.conf
sed 's/cert.pem/cert-2027.pem/' nginx.conf >broken.conf
at "2026-11-20 06:04:17" 1 nginx -c /srv/nginx/broken.conf
kill $app

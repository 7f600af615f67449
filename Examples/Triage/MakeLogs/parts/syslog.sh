# syslog (RFC 3164) and syslog-5424.log (RFC 5424): what sshd, sudo, su, cron and `logger` tell rsyslog.
cat >/srv/rsyslog.conf <<'CONF'
module(load="imuxsock" SysSock.Use="on")
global(workDirectory="/srv" localHostname="shop-1" preserveFQDN="off")
*.* action(type="omfile" file="/srv/logs/syslog" template="RSYSLOG_TraditionalFileFormat")
*.warning;auth,authpriv.*;local0.* action(type="omfile" file="/srv/logs/syslog-5424.log" template="RSYSLOG_SyslogProtocol23Format")
CONF
: >$LOGS/syslog; : >$LOGS/syslog-5424.log
useradd -m -s /bin/bash ann 2>/dev/null; echo ann:right | chpasswd
useradd -m -s /bin/bash deploy 2>/dev/null; echo deploy:right | chpasswd
useradd -s /usr/sbin/nologin batch 2>/dev/null
echo 'ann ALL=(ALL) /usr/bin/id' >/etc/sudoers.d/ann; chmod 440 /etc/sudoers.d/ann
mkdir -p /run/sshd /srv/ssh && ssh-keygen -q -t ed25519 -N '' -f /srv/ssh/host
cat >/srv/ssh/sshd_config <<'CONF'
Port 2222
ListenAddress 127.0.0.1
HostKey /srv/ssh/host
UsePAM yes
PasswordAuthentication yes
MaxAuthTries 2
LoginGraceTime 3
DenyUsers batch
PidFile /srv/ssh/pid
CONF
printf '%s\n' '* * * * * root /usr/local/bin/no-such-job' '* * * * * nobody exit 3' >/etc/cron.d/shop
echo '* * * * ann id' >/etc/cron.d/shop-report
printf '* * * * * /srv/shop/nightly-report --daily\n' | crontab -u ann -
bash /srv/shop/syslog-day.sh

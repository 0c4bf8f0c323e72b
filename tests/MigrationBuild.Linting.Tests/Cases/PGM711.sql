### A new role
CREATE ROLE app LOGIN PASSWORD [|'correct horse'|];
### A role that is there
ALTER USER app WITH ENCRYPTED PASSWORD [|'correct horse'|] VALID UNTIL 'infinity';
### Of a server elsewhere
CREATE USER MAPPING FOR app SERVER other OPTIONS (user 'app', password [|'secret'|]);
### It is changed there
ALTER USER MAPPING FOR app SERVER other OPTIONS (SET password [|'secret'|]);
### In connections
CREATE SUBSCRIPTION s CONNECTION [|'host=h user=u password=secret'|] PUBLICATION p;
SELECT * FROM dblink([|'host=h password=secret'|], 'SELECT 1') AS t (a int);
### In a DO block, in a string
[options]
embedded
[file]
DO $$ BEGIN CREATE ROLE app LOGIN PASSWORD [|'secret'|]; END $$;
### Hashes
CREATE ROLE a LOGIN PASSWORD 'SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0$c3RvcmVkc3RvcmVkc3RvcmVk:c2VydmVyc2VydmVyc2VydmVy';
CREATE ROLE b LOGIN PASSWORD 'md5acbd18db4cc2f85cedef654fccc4a4d8';
### None
CREATE ROLE a LOGIN PASSWORD NULL;
CREATE ROLE b LOGIN VALID UNTIL '2030-01-01';
CREATE ROLE c LOGIN PASSWORD '';
### What is filled in
CREATE ROLE a LOGIN PASSWORD '${app_password}';
CREATE ROLE b LOGIN PASSWORD '{{ password }}';
CREATE ROLE c LOGIN PASSWORD '%APP_PASSWORD%';
### It goes
ALTER USER MAPPING FOR app SERVER other OPTIONS (DROP password);
### A column
SELECT password FROM users WHERE password = 'password=x';

### Good
CREATE ROLE app LOGIN;

### On a server
[claims]
convention

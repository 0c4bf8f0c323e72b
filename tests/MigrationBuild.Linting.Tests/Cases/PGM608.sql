### In a new table
CREATE TABLE invoices (id bigint PRIMARY KEY, total [|money|]);
[fixed]
CREATE TABLE invoices (id bigint PRIMARY KEY, total numeric(19,4));
### A new column
ALTER TABLE invoices ADD COLUMN paid [|MONEY|] DEFAULT 0;
### A float of which the team says that it is an amount
[options]
migrationbuild.PGM608.amounts=price,*_amount
[file]
CREATE TABLE invoices (id bigint PRIMARY KEY, price [|double precision|], net_amount [|real|], weight real);
### A float
CREATE TABLE invoices (id bigint PRIMARY KEY, price double precision);
### A cast
SELECT 12::money;
### A name
CREATE TABLE money (id bigint PRIMARY KEY, money numeric(19,4));
### A temporary table
CREATE TEMP TABLE i (total money);

### Good
CREATE TABLE invoices (id bigint PRIMARY KEY, total numeric(19,4));

### On a server
[claims]
answers $0.13: SET lc_monetary = 'C'; INSERT INTO invoices VALUES (1, 0.125); SELECT total FROM invoices

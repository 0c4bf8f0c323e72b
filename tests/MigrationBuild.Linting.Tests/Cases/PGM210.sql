### A sequence
[|DROP SEQUENCE invoice_no|];
### Two sequences
DROP SEQUENCE IF EXISTS [|sales.invoice_no|], [|"Order_no"|];
### It starts again
[file]
ALTER SEQUENCE invoice_no [|RESTART WITH 1|];
[severity]
info
### An identity column starts again
[file]
ALTER TABLE invoices ALTER COLUMN no [|RESTART|];
[severity]
info
### It may go lower
[before]
CREATE SEQUENCE invoice_no MINVALUE 1000;
[file]
ALTER SEQUENCE invoice_no [|MINVALUE 1|] CYCLE;
[severity]
info
### The least was lower
[before]
CREATE SEQUENCE invoice_no;
[file]
ALTER SEQUENCE invoice_no MINVALUE 1;
ALTER SEQUENCE invoice_no MAXVALUE 100000 CACHE 20;
### Another owner
ALTER SEQUENCE invoice_no OWNED BY invoices.no;
### A sequence that the same migration creates
CREATE SEQUENCE s;
ALTER SEQUENCE s RENAME TO s2;
ALTER SEQUENCE s2 RESTART WITH 100;
DROP SEQUENCE s2;
### The identity of a new column
ALTER TABLE invoices ADD COLUMN no bigint GENERATED ALWAYS AS IDENTITY;
ALTER TABLE invoices ALTER COLUMN no RESTART WITH 1000;

### Good
CREATE SEQUENCE invoice_no_v2;
SELECT setval('invoice_no_v2', (SELECT last_value FROM invoice_no));

### On a server
[before]
CREATE SEQUENCE invoice_no;
[claims]
breaks 42P01: SELECT nextval('invoice_no')

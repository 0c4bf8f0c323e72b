### A check
ALTER DOMAIN tax_no [|ADD CONSTRAINT len CHECK (length(VALUE) = 11)|];
[fixed]
ALTER DOMAIN tax_no ADD CONSTRAINT len CHECK (length(VALUE) = 11) NOT VALID;
[made]
validate
-- atlas:txmode none

ALTER DOMAIN tax_no VALIDATE CONSTRAINT len;
### Tables that are known
[before]
CREATE DOMAIN tax_no AS text;
CREATE TABLE owners (tax tax_no);
CREATE TABLE firms (tax tax_no);
[file]
ALTER DOMAIN tax_no [|ADD CHECK (length(VALUE) = 11)|];
### NOT NULL
ALTER DOMAIN geo."Tax No" [|SET NOT NULL|];
### Validating
ALTER DOMAIN tax_no [|VALIDATE CONSTRAINT len|];
[severity]
info
### In a DO block
DO $$ BEGIN ALTER DOMAIN tax_no [|SET NOT NULL|]; END $$;
### In a C# string
[options]
embedded
[file]
ALTER DOMAIN tax_no [|SET NOT NULL|];
### NOT VALID
ALTER DOMAIN tax_no ADD CONSTRAINT len CHECK (length(VALUE) = 11) NOT VALID;
### A default
ALTER DOMAIN tax_no SET DEFAULT '0';
### A domain that nothing uses
[before]
CREATE DOMAIN tax_no AS text;
[file]
ALTER DOMAIN tax_no SET NOT NULL;
### Only a new table uses it
[before]
CREATE DOMAIN tax_no AS text;
[file]
CREATE TABLE owners (tax tax_no);
ALTER DOMAIN tax_no SET NOT NULL;
### A new domain
CREATE DOMAIN tax_no AS text;
ALTER DOMAIN tax_no ADD CHECK (length(VALUE) = 11);
### Good
ALTER DOMAIN tax_no ADD CONSTRAINT len CHECK (length(VALUE) = 11) NOT VALID;

### On a server
[before]
CREATE DOMAIN tax_no AS text;
CREATE TABLE owners (tax tax_no);
INSERT INTO owners SELECT repeat('1', 11) FROM generate_series(1, 1000) i;
[claims]
locks owners Share while it reads owners

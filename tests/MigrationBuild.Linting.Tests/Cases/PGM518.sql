### Two indexes
-- atlas:txmode none

DROP INDEX CONCURRENTLY [|i1, i2|];
### CASCADE
-- atlas:txmode none

[|DROP INDEX CONCURRENTLY|] i1 CASCADE;
### One index
-- atlas:txmode none

DROP INDEX CONCURRENTLY i1;
### Not concurrent
DROP INDEX i1, i2 CASCADE;

### Good
DROP INDEX CONCURRENTLY i1;
DROP INDEX CONCURRENTLY i2;

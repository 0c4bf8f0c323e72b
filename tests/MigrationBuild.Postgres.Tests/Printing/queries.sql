-- One statement a line; PostgreSQL 18 accepts each.
select 1
select
select from t
select -1, - 1, +1, - -1, -(-1), -x, - (1::int), -1::int, (-1)::int, 2 - -1, 2^-1, -2^2, @ -5, !! 5, |/ 25.0, @x + y, - - x, ~ 5 & 3, -0, -0.0
select 0x1F, 0o17, 0b101, 1_000, 1e5, 1.5e-3, .5, 5., 007, 99999999999999999999, 0xFFFFFFFFFF, 1_0.5_0
select a.b.c, a.*, *, t.*, s.t.*, (a).b, (a).*, (a.b).c, (f(x)).y, a[1], a[1][2], a[1:2], a[:2], a[1:], a[:], a.b[1].c, (a[1])[2], (a[1]).x.y[3:4], $1, $1.x, $1[1], $2::int
select (select 1), (select 1)[1], (select x).y, ((select 1)), ((select 1) + 1), ((select 1), 2), ((select 1) union select 2), (((select 1) union select 2) limit 1), ((((select 1))) + 1)
select 'a'
select date '2020-01-01', timestamp '2020', timestamp with time zone '2020', timestamp(3) without time zone '2020', time(2) '12:00', time with time zone 'x', interval '1 day', interval '1' day, interval '1' year to month, interval '1' second(3), interval(3) '1', interval '1' day to second(2), int '1', float8 '1', double precision '1.5', numeric(10,2) '1', char(3) 'abc', char 'abc', varchar 'x', varchar(2) 'x', character varying(3) 'x', bit '1', bit(3) '101', bit varying(3) '1', national character(2) 'x', nchar 'x', boolean 'true', json '{}', text 'x', pg_catalog.int4 '1', foo.bar 'x', foo(1,2) 'x', bool 'f', float(3) '1', real '1', smallint '1', dec '1', decimal(3) '1'
select x::int, x::integer[], x::int[3][4], x::int array, x::int array[3], x::pg_catalog.int4, x::"char", x::char, x::char(3), x::bpchar, x::varchar, x::varchar(3), x::character varying, x::bit, x::bit(2), x::bit varying, x::bit varying(3), x::float, x::float(24), x::float(25), x::double precision, x::numeric, x::numeric(3), x::numeric(3,-2), x::timestamp, x::timestamptz, x::timestamp(3), x::timestamp with time zone, x::timestamp(0) with time zone, x::time, x::timetz, x::time(3) with time zone, x::interval, x::interval(3), x::interval year, x::interval day to second(3), x::interval second, x::json, x::jsonb, x::geometry(Point,4326), x::s.t(1), x::setof int, x::national character varying(3), x::nchar varying(2), x::dec(3,1), x::"MyType"[], x::vector(3)
select cast(a as int), cast(a+1 as text), cast('x' as numeric(3,2))
select a and b and c, a or b or c, a and b or c and d, (a or b) and (c or d), a and (b and c), (a and b) and c, not a and b, not (a and b), not not a, a or not b, not a = b, not a is null, (not a) is null, a = not b
select a = b is null, a is null = b, a is null is null, a isnull, a notnull, a is true, a is not true, a is false is unknown, a is not unknown, a is not null and b is null, a + b is null, not a isnull
select a like b, a not like b, a ilike b, a not ilike b escape 'x', a like b escape '\', a similar to b, a not similar to b escape '#', a like b || c, a || b like c, a like any (array['x']), a not like all (b), a ilike any (select 1), a like any (values (1))
select a between 1 and 2, a not between 1 and 2, a between symmetric 1 and 2, a between asymmetric 1 and 2, a between b = c and d, a between 1 and 2 and b, a between 1 + 2 and 3 * 4 or c, a not between symmetric b and c, a between (b and c) and d, a between (b collate "C") and c
select a in (1,2), a not in (1,2), a in (select 1), a not in (select 1), a in ((select 1)), a in ((select 1), 2), a in (values (1),(2)), (a,b) in ((1,2),(3,4)), (a,b) in (select 1,2), a in (1) in (true), a in (1) = true, not a in (1), a in (((select 1) + 1)), row(a,b) = row(1,2), (a,b) = (select 1,2), a in ((((1)))), a in ((select 1) union (select 2)), a in (((select 1)) , 3)
select a = any (array[1,2]), a = any ('{1}'), a <> all (b), a = some (select 1), a > any (select 1), a = any ((select 1)), a = any ((select b)::int[]), a = any (b) = true, a operator(pg_catalog.=) any (b), a + any (b)
select exists (select 1), not exists (select 1 from t), array(select 1), array[1,2], array[]::int[], array[[1,2],[3,4]], array[array[1],array[2]], array[[]], (array[1,2])[1], exists ((select 1)), array((select 1)), array[row(1,2), (3,4)]
select row(), row(1), row(1,2), (1,2), (1,(2,3)), row(a.*), (row(1,2)).f1, row(1,2) is null, (a, b) overlaps (c, d), row(a,b) overlaps (c,d), ((a,b) overlaps (c,d)) and x, ((1,2)), ((1,2),3)
select case when a then b end, case a when 1 then 2 when 3 then 4 else 5 end, case when a then b else c end + 1, case when a and b then c or d end, case (a) when (b) then c end
select coalesce(a,b), nullif(a,b), greatest(a,b,c), least(a), grouping(a,b), coalesce(a, b) is null
select extract(year from x), extract('epoch' from x), extract(epoch from x - y), extract("Year" from x), extract(dow from timestamp '2020-01-01'), pg_catalog.extract('year', x), extract(foo from x)
select position('a' in b), position(a || b in c), position((a in (1)) in c), substring(a from 1 for 2), substring(a from 1), substring(a for 2), substring(a for 2 from 1), substring(a, 1, 2), substring(a similar b escape c), substring(), substring(a), overlay(a placing b from 1 for 2), overlay(a placing b from 1), overlay(a, b, 1), trim(a), trim(both from a), trim(leading 'x' from a), trim(trailing from a), trim('x' from a), trim(a, b), trim(both a, b), normalize(a), normalize(a, nfc), a is normalized, a is not nfkc normalized, collation for (a), treat(a as int), pg_catalog.position(a,b), pg_catalog.substring(a,b), pg_catalog.btrim(a)
select current_date, current_time, current_time(3), current_timestamp, current_timestamp(0), localtime, localtimestamp(2), current_user, session_user, user, current_role, current_catalog, current_schema, current_schema(), system_user
select x at time zone 'utc', x at time zone 'a' at time zone 'b', x::timestamp at time zone 'utc', x + y at time zone z, (x + y) at time zone z, x at local, a at time zone b || c, a at, a collate "C", a collate pg_catalog."C" || b, (a || b) collate "C", -a collate "C", a::text collate "de", pg_catalog.timezone('x', y), a collate "C" < b
select f(), f(*), f(a), f(distinct a), f(all a), f(a, b order by c desc nulls last, d using <), f(variadic a), f(a, variadic b), f(a => 1, b := 2), f(a) filter (where b > 1), f(a) over (), f(a) over w, f(a) over (w), f(a) over (partition by b, c order by d rows between unbounded preceding and current row), f(a) over (order by a range between 1 preceding and 2 following exclude ties), f(a) over (rows unbounded preceding exclude current row), f(a) over (groups 3 preceding exclude group), f(a) over (range current row exclude no others), percentile_cont(0.5) within group (order by x), mode() within group (order by x) filter (where y), s.f(a), "F"(a), left(a, 1), "left"(a), right(b,2), count(distinct (a, b)), f(a order by b) filter (where c) over (partition by d), f(distinct a, b order by a)
select a as b, a b, a as "select", a as select, a "x y", a value, a key
select a select
select time, timestamp, interval, bit, char, character, position, "user", values, row, exists, greatest, setof, national, "order", none, inout, out, dec, numeric, real, int, json, xmlexists, between, boolean from t
select user, t.user, t.select, t."x".all from t
select xmlconcat(a,b), xmlelement(name foo), xmlelement(name foo, xmlattributes(a, b as c), d, 'e'), xmlelement(name "Foo", a), xmlforest(a, b as c), xmlparse(document x), xmlparse(content x preserve whitespace), xmlparse(document x strip whitespace), xmlpi(name foo), xmlpi(name foo, 'bar'), xmlroot(x, version no value), xmlroot(x, version '1.0', standalone yes), xmlroot(x, version a, standalone no), xmlroot(x, version a, standalone no value), xmlserialize(content x as text), xmlserialize(document x as varchar(3) indent), x is document, x is not document, xmlexists('//a' passing x), xmlexists('//a' passing by ref x by value), xmlexists((a || b) passing (c || d))
select json_object('a': 1), json_object('a' value 1, 'b' value 2 null on null), json_object('a': b absent on null with unique keys returning jsonb), json_object(), json_object(returning json), json_object('{a,1}'), json_object(a, b), json_object(a := 1), json_array(1,2), json_array(1 null on null), json_array(), json_array(returning jsonb), json_array(a format json), json_array(select 1), json_array(select 1 returning jsonb), json_array(select a format json returning text format json encoding utf8), json_objectagg(a: b), json_objectagg(a value b absent on null without unique keys returning jsonb) filter (where c) over w, json_arrayagg(a), json_arrayagg(a order by b null on null returning jsonb) filter (where c), json(a), json(a with unique keys), json('{}' format json encoding utf8), json_scalar(1), json_serialize(a), json_serialize(a returning bytea format json)
select json_value(a, '$.b'), json_value(a, '$.b' passing 1 as x, 2 as "Y" returning int default 3 on empty error on error), json_query(a, '$' returning jsonb with wrapper), json_query(a, '$' with conditional array wrapper keep quotes on scalar string empty array on empty empty object on error), json_query(a, '$' without wrapper omit quotes null on error), json_query(a, '$' with unconditional wrapper empty on empty), json_exists(a, '$.x'), json_exists(a, '$.x' true on error), json_exists(a, '$' passing b as c unknown on error), json_value(a format json, '$' default 1 + 1 on error), a is json, a is not json, a is json value, a is json object with unique keys, a is json array without unique, a is json scalar, not a is json and b
select * from json_table(a, '$[*]' columns (id for ordinality, x int path '$.x', y text format json path '$.y' with wrapper keep quotes default 'a' on empty null on error, z bool exists path '$.z' false on error, w int, nested path '$.n[*]' as n columns (k int), nested '$.m' columns (l int exists))) as jt(a, b)
select * from json_table(a, '$' as p passing 1 as x columns (y int) error on error) jt, lateral json_table(b, '$' columns (y int)) t2
select * from xmltable('/a' passing x columns a int, b text path 'c' default 'd' not null, c for ordinality, d xml null) as t, lateral xmltable(xmlnamespaces('http://x' as x, default 'http://y'), '/a' passing by ref y columns z int) u(q)
select * from a, b c, d as e, only f, only (g), h *, i as j(k, l), s.m, (select 1) n, (select 1) as o(p), (values (1,2)) q(r, s), lateral (select 1) t, f(1), f(2) g, f(3) as g(a, b), f(4) with ordinality as h(x, y), f(5) as (a int, b text collate "C"), f(6) g(a int), rows from (f(1), g(2) as (a int, b text)) with ordinality z(a), lateral f(7) x, lateral rows from (f(8)), pg_catalog.generate_series(1,2), current_date, coalesce(a, b), cast(x as int) y, (select 1)
select * from a join b on x = y, c cross join d, e natural join f, g left join h using (i, j), k right outer join l on true, m full join n using (o) as p, q inner join r on s, t natural left join u, v join w join x on y on z, aa join (bb join cc on dd) on ee, (ff join gg on hh), (ii join jj on kk) as ll(mm), ((nn cross join oo)), ((select 1) as pp join qq on true), (((select 1) union select 2) rr cross join ss), (((select 1))) tt
select * from ((select 1) union select 2) x
select * from a tablesample system (10), b tablesample bernoulli (1.5) repeatable (42), c d tablesample s.f(1,2)
select * from t where a group by b, (c, d), (), rollup (e, (f, g)), cube (h), grouping sets ((i), (j, k), (), rollup (l), grouping sets (m, ())) having n > 1 window w as (partition by o), w2 as (w order by p rows 1 preceding) order by 1, q desc, r nulls first limit 10 offset 5
select * from t group by distinct a, rollup(b)
select * from t group by all a
select a group by ()
select * from t order by a using operator(pg_catalog.<) nulls last
select * from t limit all
select * from t limit null offset 3 rows
select * from t offset 3 row fetch first 5 rows only
select * from t order by a fetch next row with ties
select * from t fetch first (1+2) rows only
select * from t fetch first -1 rows only
select * from t fetch first +1 rows only
select * from t for update
select * from t for no key update of a, b nowait for share skip locked for key share
select * from t for update limit 1
select * from t for read only
select * from t limit 1 for update
select 1 union select 2 union all select 3
select 1 union (select 2 union select 3)
select 1 union select 2 intersect select 3
(select 1 union select 2) intersect select 3
select 1 except all select 2 except select 3
select 1 except (select 2 except select 3) order by 1 limit 1
(select 1 order by 1) union (select 2 limit 1)
(select 1 order by 1) limit 2
(select 1 limit 1) order by 1
((select 1))
(with a as (select 1) select * from a) union select 2
with a as (select 1) (select 2) order by 1
values (1,2),(3,default)
values (1) union values (2) order by 1 limit 1
table t
table only s.t
table t union table u
(values (1))
with recursive t(n) as (values (1) union all select n+1 from t where n < 100) select sum(n) from t
with a as materialized (select 1), b as not materialized (select 2), c as (insert into x values (1) returning *), d as (update x set y = 1 returning z), e as (delete from x returning *), f as (merge into x using y on a = b when matched then delete returning *) select * from a, b
with recursive t as (select 1) search depth first by a, b set ord cycle a set is_cycle using path select * from t
with recursive t as (select 1) search breadth first by a set ord cycle a, b set is_cycle to 'Y' default 'N' using path select * from t
with t as (select 1) insert into x select * from t
with t as (select 1) update x set a = 1 from t
with t as (select 1) delete from x using t where x.a = t.a
with t as (select 1) table t
with t as (select 1) values (1)
select a into b from c
select a into temp table b from c
select a into temporary b
select a into unlogged table s.b from c
select a into local temp b from c
insert into t values (1, default, 'x'), (2, 3, 4)
insert into t default values
insert into s.t (a, b.c, d[1], e[1:2].f) values (1,2,3,4)
insert into t as x (a) select 1
insert into t select 1
insert into t (select 1)
insert into t (select 1) union select 2
insert into t ((select 1))
insert into t with a as (select 1) select * from a
insert into t (with a as (select 1) select * from a)
insert into t (values) values (1)
insert into t overriding system value values (1)
insert into t (a) overriding user value select 1
insert into t table u
insert into t values (1) on conflict do nothing
insert into t values (1) on conflict (a) do nothing returning *
insert into t values (1) on conflict (a, lower(b), (c || d) collate "C" text_ops) where e > 1 do update set a = excluded.a, (b, c) = (1, 2), d = default, e[1] = 2, f.g = 3 where t.a <> 1 returning a, b as c, *
insert into t values (1) on conflict on constraint x do update set a = 1
insert into t values (1) returning with (old as o, new as n) o.a, n.b, old.*, new
update t set a = 1
update t set a = 1, b = default, (c, d) = (select 1, 2), (e) = row(3), f[1] = 4, g.h = 5 where i = 1 returning *
update only t as x set a = y.b from y, z join w on true where x.a = y.a
update t x set a = 1
update t set set = 1
update t set a = 1 where current of c
update only (t) set a = 1
update t * set a = 1
delete from t
delete from only t x using y, z where x.a = 1 returning a
delete from t where current of c
delete from t as x where exists (select 1)
merge into t using s on t.a = s.a when matched then update set b = s.b when not matched then insert (a, b) values (s.a, s.b)
merge into only t as x using (select 1) s on true when matched and x.a > 1 then delete when not matched by source then do nothing when not matched by source and x.b then update set (a, b) = (1, 2) when not matched by target then insert default values when not matched then insert values (1) when not matched and true then insert overriding system value values (1, default) when matched then do nothing returning merge_action(), x.*
merge into t using a join b on true on x when matched then delete
select merge_action
select * from a.b.c
select 1 where true
select 1 from t where a = 1 and b in (1) or not c
select 1 order by 1 asc nulls first, 2 desc
select (a = b) is true, (a and b) is null, (a is null) is true, (a in (1)) is true, (a like b) = c, (a between 1 and 2) = c, - (a + b), -(a * b), (a + b)::int, (- a)::int, (a || b)::text, not (a or b), (a is distinct from b) = c, (a at time zone b)::date, (a collate "C")::text, (a::int) + b, (@ a) + b, @ (a + b), (case when a then b end)::int, (a = any (b)) is null, (a <> b) or c, a is not distinct from b, (a isnull) and b, a is distinct from (b = c), (a < b) between c and d
select a.b ( 1 )
select (f(a)).b[1].c.*
select (a.*).b
select $1::int + $2, $1.a.b
select a ** b
select a--comment
select "a""b", "A", "a b".c, "1", U&"\0061b", "ü", ü, a$b, _x, "select", "in"
select * from "A"."B" as "C" ("D")
select count(*) filter (where a) over (partition by b) as c, sum(d) over w from t window w as ()
select 1 from t window partition as (partition by a)
select interval '1' hour to second, interval '1' minute to second (2), interval '1' month
select dec from t
select bit varying 'x'
select time zone from t
select timestamp at time zone 'x' from t
select float 'x', float from t
select x::timestamp(3) with time zone[], x::time without time zone
select cast(x as setof int)
select x::foo.bar%type
select pg_catalog.char(x), "char"(x), "numeric"(x)
select exists, exists.a from exists
select row from t
select a.row from t
select f(a := 1, 2), f(b => 1)
select f("A" => 1, left => 2)
select a::b::c, a::b.c::d[]
select a::int::text || b
select - a::int, -1::int, (-1)::int, -1.5::numeric, - 1 ^ 2
select a + -1, a - -1, a * -1, a = -1, a[-1], f(-1), -1 + a, -1 = a, -1 is null, (-1) is null, -1 at time zone 'x', -1 collate "x"
select 1 + 2 * 3 - 4 / 5 % 6 ^ 7
select a % b, a %% b, a & b | c # d << e >> f
select a is not null is not null
select not a in (1) and not b between 1 and 2
select (select a from b limit 1) + (select c) * 2
select (values (1))
select (table t)
select (with a as (select 1) select * from a)
select exists (with a as (select 1) select * from a), exists (values (1)), exists (table t)
select * from (values (1, 'a'), (2, 'b')) as t (a, b) where (a, b) > (1, 'a')
select distinct on (a, b) a, b from t
select all a from t
select distinct a, b from t
select a from t for update of s.t
select 1 into a union select 2
select lower(a) collate "C" from t
select a, b from t where (a, b) = any (select c, d from u)
select '\x' , E'\x41', E'\101', E'\u0041'
select x'1F' , b''
select a from t where b @@ to_tsquery('x') and c @> '{}'::jsonb and d ? 'e' and f ?& array['g']
select (a -> 'b' ->> 'c')::int, a->'b'->'c', a #> '{b}'
select now() - interval '1 day' * 2
select count(*), count(a.*), count(distinct a) from a
select a.b as "c.d" from "e.f"
select current_date + 1, current_timestamp - interval '1 day', current_timestamp at time zone 'utc'
select a as current_date
select a is
select a in, b like from t
select a + b in
select a isnull
select a notnull
select like(a, b)
insert into t values (1) on conflict (a desc nulls last, b text_ops) do nothing
select a is not false, json_objectagg(k : v with unique keys), sum(a) over (order by b rows between current row and unbounded following)
select a::interval minute, a::interval day to hour, a::interval day to minute, a <> all (select 1)
select x::pg_catalog.varchar('a'), x::pg_catalog.int4(3), x::pg_catalog.bpchar(007), x::pg_catalog.timestamp(a), x::pg_catalog.varchar(0x10), x::pg_catalog.time(3), x::pg_catalog.bit, x::pg_catalog.numeric(a, b)
with recursive as (select 1) select * from recursive
with recursive recursive (a) as (select 1) select * from recursive
select a into temp from t
select a into local
select a into temporary temporary from t
select a into unlogged union select b
select * from xmltable('/a' passing by columns by int), xmltable('/a' passing by value by by ref columns by int)
select "operator"(1), operator.f(1), operator(s.+) a, a operator(s.+) operator, "substring"(distinct a), "overlay"(a) over (), substring(a, b), sum(a) over ("rows"), sum(a) over ("groups" order by b) from t window "rows" as (), "groups" as ("rows" partition by c)
select json_object('a': b is json without unique keys with unique keys), json(a is json object without unique keys with unique keys), json_objectagg(a: b is json without unique keys with unique keys), json_query(a, b is json without unique keys with wrapper), a is json with unique keys
select * from t order by a fetch first row (a) rows with ties
select * from t order by a fetch first rows rows with ties
select * from t order by a fetch first +1 row with ties

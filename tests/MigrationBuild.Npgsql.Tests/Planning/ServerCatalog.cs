namespace MigrationBuild.Npgsql.Tests.Planning;

/// <summary>
/// Queries that print a database's schema a line an object, as the server itself spells it; on a connection whose search path is
/// <c>pg_catalog</c>, so that all names come qualified. Column order does not show.
/// Members of extensions are left out, and what the server keeps for itself for each partition that a foreign key refers to;
/// NOT NULL, a constraint since PostgreSQL 18, goes without a name that the server gave it, which tells from where it came.
/// </summary>
internal static class ServerCatalog
{
    public const string Query =
        """
        WITH spaces AS (
            SELECT oid, nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
        ), members AS (
            SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
        ), relations AS (
            SELECT * FROM pg_class c
            WHERE relnamespace IN (SELECT oid FROM spaces) AND ('pg_class'::regclass, c.oid) NOT IN (SELECT classid, objid FROM members)
        ), access AS (
            SELECT format('schema %I', nspname) AS name, nspowner AS owner, coalesce(nspacl, acldefault('n', nspowner)) AS acl FROM pg_namespace WHERE oid IN (SELECT oid FROM spaces)
            UNION ALL
            SELECT format('relation %s', oid::regclass), relowner, coalesce(relacl, acldefault(CASE relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", relowner)) FROM relations c
            WHERE relkind NOT IN ('i', 'I', 'c') AND NOT EXISTS (SELECT FROM pg_depend d WHERE classid = 'pg_class'::regclass AND d.objid = c.oid AND deptype = 'i')
            UNION ALL
            SELECT format('column %I of %s', attname, c.oid::regclass), relowner, attacl FROM relations c JOIN pg_attribute ON attrelid = c.oid WHERE NOT attisdropped
            UNION ALL
            SELECT format('function %s', p.oid::regprocedure), proowner, coalesce(proacl, acldefault('f', proowner)) FROM pg_proc p
            WHERE pronamespace IN (SELECT oid FROM spaces) AND ('pg_proc'::regclass, p.oid) NOT IN (SELECT classid, objid FROM members)
                AND NOT EXISTS (SELECT FROM pg_depend d WHERE classid = 'pg_proc'::regclass AND d.objid = p.oid AND deptype = 'i')
            UNION ALL
            SELECT format('type %s', t.oid::regtype), typowner, coalesce(typacl, acldefault('T', typowner)) FROM pg_type t
            WHERE typnamespace IN (SELECT oid FROM spaces) AND ('pg_type'::regclass, t.oid) NOT IN (SELECT classid, objid FROM members)
            UNION ALL
            SELECT format('foreign-data wrapper %I', fdwname), fdwowner, coalesce(fdwacl, acldefault('F', fdwowner)) FROM pg_foreign_data_wrapper
            WHERE ('pg_foreign_data_wrapper'::regclass, oid) NOT IN (SELECT classid, objid FROM members)
            UNION ALL
            SELECT format('server %I', srvname), srvowner, coalesce(srvacl, acldefault('S', srvowner)) FROM pg_foreign_server
            UNION ALL
            SELECT format('%s %s', i.type, i.identity), owner, NULL
            FROM (
                SELECT 'pg_publication'::regclass, oid, pubowner FROM pg_publication
                UNION ALL
                SELECT 'pg_subscription'::regclass, oid, subowner FROM pg_subscription WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
                UNION ALL
                SELECT 'pg_event_trigger'::regclass, oid, evtowner FROM pg_event_trigger
                UNION ALL
                SELECT 'pg_collation'::regclass, oid, collowner FROM pg_collation WHERE collnamespace IN (SELECT oid FROM spaces)
                UNION ALL
                SELECT 'pg_operator'::regclass, oid, oprowner FROM pg_operator WHERE oprnamespace IN (SELECT oid FROM spaces)
                UNION ALL
                SELECT 'pg_statistic_ext'::regclass, oid, stxowner FROM pg_statistic_ext
                UNION ALL
                SELECT 'pg_ts_config'::regclass, oid, cfgowner FROM pg_ts_config WHERE cfgnamespace IN (SELECT oid FROM spaces)
                UNION ALL
                SELECT 'pg_ts_dict'::regclass, oid, dictowner FROM pg_ts_dict WHERE dictnamespace IN (SELECT oid FROM spaces)
            ) o (class, oid, owner), pg_identify_object(class, oid, 0) i
            WHERE (class, o.oid) NOT IN (SELECT classid, objid FROM members)
        )
        SELECT format('schema %I', nspname) AS line FROM spaces
        UNION ALL
        SELECT format('extension %I in %s', extname, extnamespace::regnamespace) FROM pg_extension
        UNION ALL
        SELECT format('enum %s: %s', t.oid::regtype, string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder))
        FROM pg_type t LEFT JOIN pg_enum ON enumtypid = t.oid
        WHERE typtype = 'e' AND typnamespace IN (SELECT oid FROM spaces)
        GROUP BY t.oid
        UNION ALL
        SELECT format('domain %s: over %s not null %s default %s collate %s', t.oid::regtype, format_type(typbasetype, typtypmod), typnotnull, pg_get_expr(typdefaultbin, 0),
            typcollation::regcollation)
        FROM pg_type t WHERE typtype = 'd' AND typnamespace IN (SELECT oid FROM spaces) AND ('pg_type'::regclass, t.oid) NOT IN (SELECT classid, objid FROM members)
        UNION ALL
        SELECT format('composite %s: %s', c.oid::regclass, (SELECT string_agg(attname, ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped))
        FROM relations c WHERE relkind = 'c'
        UNION ALL
        SELECT format('base %s: %s', t.oid::regtype, concat_ws(' ', typisdefined, typlen, typbyval, typcategory, typispreferred, typdelim, nullif(typelem, 0)::regtype, typinput, typoutput, typreceive, typsend, typmodin, typmodout,
            typanalyze, typsubscript, typalign, typstorage, typcollation, quote_literal(typdefault)))
        FROM pg_type t
        WHERE (typtype = 'b' AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid) OR NOT typisdefined) AND typnamespace IN (SELECT oid FROM spaces)
            AND ('pg_type'::regclass, t.oid) NOT IN (SELECT classid, objid FROM members)
        UNION ALL
        SELECT format('range %s: of %s multirange %s collate %s class %s canonical %s apart %s', rngtypid::regtype, rngsubtype::regtype, rngmultitypid::regtype, rngcollation::regcollation, opcname,
            rngcanonical, rngsubdiff)
        FROM pg_range JOIN pg_type t ON t.oid = rngtypid JOIN pg_opclass o ON o.oid = rngsubopc WHERE typnamespace IN (SELECT oid FROM spaces)
        UNION ALL
        SELECT format('constraint %I on domain %s: %s', conname, contypid::regtype, pg_get_constraintdef(c.oid))
        FROM pg_constraint c WHERE contypid <> 0 AND contype = 'c' AND connamespace IN (SELECT oid FROM spaces)
            AND ('pg_type'::regclass, contypid) NOT IN (SELECT classid, objid FROM members)
        UNION ALL
        SELECT format('relation %s: kind %s persistence %s security %s force %s options %s replica identity %s method %s parents %s bound %s key %s of %s',
            c.oid::regclass, relkind, relpersistence, relrowsecurity, relforcerowsecurity,
            (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(reloptions) o), CASE WHEN relreplident <> 'i' OR EXISTS (SELECT FROM pg_index WHERE indrelid = c.oid AND indisreplident) THEN relreplident ELSE 'n' END,
            (SELECT amname FROM pg_am WHERE oid = relam),
            (SELECT string_agg(inhparent::regclass::text, ', ' ORDER BY inhparent::regclass::text) FROM pg_inherits WHERE inhrelid = c.oid), pg_get_expr(relpartbound, c.oid),
            CASE relkind WHEN 'p' THEN pg_get_partkeydef(c.oid) END, nullif(reloftype, 0)::regtype)
        FROM relations c WHERE relkind <> 'c'
        UNION ALL
        SELECT format('%s: %s %s %s', pg_describe_object('pg_cast'::regclass, oid, 0), castmethod, castcontext, castfunc::regprocedure)
        FROM pg_cast c WHERE oid >= 16384 AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_cast'::regclass AND objid = c.oid AND deptype = 'i')
        UNION ALL
        SELECT pg_describe_object('pg_opfamily'::regclass, oid, 0) FROM pg_opfamily WHERE oid >= 16384
        UNION ALL
        SELECT format('%s: default %s of %s in %s keeps %s', pg_describe_object('pg_opclass'::regclass, oid, 0), opcdefault, opcintype::regtype, pg_describe_object('pg_opfamily'::regclass, opcfamily, 0), opckeytype::regtype)
        FROM pg_opclass WHERE oid >= 16384
        UNION ALL
        SELECT format('%s %s', pg_describe_object('pg_amop'::regclass, oid, 0), pg_describe_object('pg_opfamily'::regclass, nullif(amopsortfamily, 0), 0)) FROM pg_amop WHERE oid >= 16384
        UNION ALL
        SELECT pg_describe_object('pg_amproc'::regclass, oid, 0) FROM pg_amproc WHERE oid >= 16384
        UNION ALL
        SELECT format('access method %s: %s %s', amname, amtype, amhandler) FROM pg_am WHERE oid >= 16384
        UNION ALL
        SELECT format('language %s: %s %s %s %s', lanname, lanpltrusted, lanplcallfoid::regprocedure, laninline::regprocedure, lanvalidator::regprocedure) FROM pg_language WHERE lanispl
        UNION ALL
        SELECT format('%s: %s %s', pg_describe_object('pg_transform'::regclass, oid, 0), trffromsql::regprocedure, trftosql::regprocedure) FROM pg_transform
        UNION ALL
        SELECT format('%s: %s %s %s %s', pg_describe_object('pg_conversion'::regclass, oid, 0), condefault, conforencoding, contoencoding, conproc::regprocedure) FROM pg_conversion WHERE oid >= 16384
        UNION ALL
        SELECT format('foreign table %s: server %I options %s', ftrelid::regclass, srvname, (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(ftoptions) o))
        FROM pg_foreign_table JOIN pg_foreign_server s ON s.oid = ftserver WHERE ftrelid IN (SELECT oid FROM relations)
        UNION ALL
        SELECT format('foreign column %s.%I: %s', attrelid::regclass, attname, (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(attfdwoptions) o))
        FROM pg_attribute WHERE attfdwoptions IS NOT NULL AND NOT attisdropped AND attrelid IN (SELECT oid FROM relations)
        UNION ALL
        SELECT format('column %s.%I: %s collate %s not null %s default %s identity %s generated %s',
            c.oid::regclass, attname, format_type(atttypid, atttypmod),
            (SELECT nullif(attcollation, typcollation) FROM pg_type t WHERE t.oid = atttypid)::regcollation,
            attnotnull, pg_get_expr(adbin, adrelid), attidentity, attgenerated)
            || format(' storage %s %s statistics %s %s', attstorage, attcompression, nullif(attstattarget::int, -1),
                (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(attoptions) o WHERE o LIKE 'n_distinct%'))
        FROM relations c JOIN pg_attribute a ON attrelid = c.oid AND attnum > 0 AND NOT attisdropped
        LEFT JOIN pg_attrdef ON adrelid = c.oid AND adnum = attnum
        WHERE relkind IN ('r', 'p', 'v', 'm', 'f', 'c')
        UNION ALL
        SELECT format('constraint %s on %s: %s', CASE WHEN contype = 'n' AND (conname LIKE '%\_not\_null%' OR coninhcount > 0) THEN 'of a column' ELSE quote_ident(conname) END, conrelid::regclass, pg_get_constraintdef(c.oid))
        FROM pg_constraint c WHERE conrelid IN (SELECT oid FROM relations)
            AND NOT EXISTS (SELECT FROM pg_constraint w WHERE w.oid = c.conparentid AND w.conrelid = c.conrelid)
        UNION ALL
        SELECT format('index %s: %s valid %s role %s %s options %s', indexrelid::regclass, regexp_replace(pg_get_indexdef(indexrelid), ' WITH \([^)]*\)', ''), indisvalid, indisreplident, indisclustered,
            (SELECT string_agg(o, ', ' ORDER BY o) FROM pg_class, unnest(reloptions) o WHERE oid = indexrelid))
        FROM pg_index WHERE indrelid IN (SELECT oid FROM relations)
        UNION ALL
        SELECT format('sequence %s: %s start %s by %s from %s to %s cache %s cycle %s owner %s',
            seqrelid::regclass, seqtypid::regtype, seqstart, seqincrement, seqmin, seqmax, seqcache, seqcycle,
            (SELECT format('%s.%I %s', refobjid::regclass, attname, deptype)
                FROM pg_depend JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
                WHERE classid = 'pg_class'::regclass AND objid = seqrelid AND refclassid = 'pg_class'::regclass AND deptype IN ('a', 'i')))
        FROM pg_sequence WHERE seqrelid IN (SELECT oid FROM relations)
        UNION ALL
        SELECT format('policy %I on %s: permissive %s for %s to %s using %s check %s',
            polname, polrelid::regclass, polpermissive, polcmd,
            (SELECT string_agg(CASE r WHEN 0 THEN 'public' ELSE r::regrole::text END, ', ' ORDER BY r) FROM unnest(polroles) r),
            pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
        FROM pg_policy WHERE polrelid IN (SELECT oid FROM relations)
        UNION ALL
        SELECT format('view %s: %s', oid::regclass, pg_get_viewdef(oid)) FROM relations WHERE relkind IN ('v', 'm')
        UNION ALL
        SELECT format('function %s: %s', p.oid::regprocedure, pg_get_functiondef(p.oid)) FROM pg_proc p
        WHERE pronamespace IN (SELECT oid FROM spaces) AND prokind IN ('f', 'p') AND ('pg_proc'::regclass, p.oid) NOT IN (SELECT classid, objid FROM members)
            AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_proc'::regclass AND objid = p.oid AND deptype = 'i')
        UNION ALL
        SELECT format('aggregate %s(%s) %s: kind %s direct %s state %s %s %s %s final %s %s %s moving %s %s %s %s %s %s %s %s combine %s %s %s sort %s parallel %s gives %s',
            p.oid::regproc, pg_get_function_arguments(p.oid), p.proargnames, aggkind, aggnumdirectargs, aggtransfn, aggtranstype::regtype, aggtransspace, agginitval,
            aggfinalfn, aggfinalextra, aggfinalmodify, aggmtransfn, aggminvtransfn, aggmtranstype::regtype, aggmtransspace, aggminitval, aggmfinalfn, aggmfinalextra, aggmfinalmodify,
            aggcombinefn, aggserialfn, aggdeserialfn, aggsortop::regoperator, proparallel, prorettype::regtype)
        FROM pg_aggregate JOIN pg_proc p ON p.oid = aggfnoid
        WHERE pronamespace IN (SELECT oid FROM spaces) AND ('pg_proc'::regclass, p.oid) NOT IN (SELECT classid, objid FROM members)
        UNION ALL
        SELECT format('trigger %I on %s: %s enabled %s', tgname, tgrelid::regclass, pg_get_triggerdef(oid), tgenabled) FROM pg_trigger
        WHERE NOT tgisinternal AND tgrelid IN (SELECT oid FROM relations)
        UNION ALL
        SELECT format('rule %I on %s: %s enabled %s', rulename, ev_class::regclass, pg_get_ruledef(oid), ev_enabled) FROM pg_rewrite
        WHERE rulename <> '_RETURN' AND ev_class IN (SELECT oid FROM relations)
        UNION ALL
        SELECT format('subscription %I: %s slot %s to %s', subname, (SELECT array_agg(p ORDER BY p) FROM unnest(subpublications) p), subslotname, subconninfo)
                || (SELECT string_agg(s.key || ' ' || s.value, ', ' ORDER BY s.key) FROM jsonb_each_text(to_jsonb(sub)) s WHERE s.key IN ('subenabled', 'subbinary', 'substream', 'subtwophasestate', 'subdisableonerr', 'subsynccommit', 'suborigin', 'subrunasowner', 'subpasswordrequired', 'subfailover'))
        FROM pg_subscription sub
        WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
        UNION ALL
        SELECT format('event trigger %I: on %s tags %s calls %s enabled %s', evtname, evtevent, evttags, evtfoid::regproc, evtenabled) FROM pg_event_trigger
        UNION ALL
        SELECT format('access to %s: %s may %s%s', name, CASE grantee WHEN 0 THEN 'everybody' WHEN owner THEN 'the owner' ELSE grantee::regrole::text END, privilege_type, CASE WHEN is_grantable AND grantee <> owner THEN ' and grant it' END)
        FROM access, aclexplode(acl)
        UNION ALL
        SELECT format('owner of %s: %s', name, owner::regrole) FROM access WHERE name !~ '^column|_multirange'
        UNION ALL
        SELECT format('default of %s in %s for %s: %s may %s%s', defaclrole::regrole, defaclnamespace::regnamespace, defaclobjtype,
            CASE grantee WHEN 0 THEN 'everybody' ELSE grantee::regrole::text END, privilege_type, CASE WHEN is_grantable THEN ' and grant it' END)
        FROM pg_default_acl, aclexplode(defaclacl)
        UNION ALL
        SELECT format('default of %s in %s for %s', defaclrole::regrole, defaclnamespace::regnamespace, defaclobjtype) FROM pg_default_acl
        UNION ALL
        SELECT format('comment on %s %s: %s', o.type, o.identity, description)
        FROM pg_description, pg_identify_object(classoid, objoid, objsubid) o
        WHERE classoid IN ('pg_class'::regclass, 'pg_constraint'::regclass, 'pg_type'::regclass, 'pg_policy'::regclass, 'pg_proc'::regclass, 'pg_trigger'::regclass, 'pg_rewrite'::regclass, 'pg_event_trigger'::regclass)
            AND coalesce(o.schema, '') NOT IN ('pg_catalog', 'information_schema') AND o.identity !~ '(information_schema|pg_catalog)\.'
            AND (classoid, objoid) NOT IN (SELECT classid, objid FROM members)
        UNION ALL
        SELECT format('comment on schema %I: %s', nspname, description)
        FROM pg_description JOIN spaces ON objoid = oid AND classoid = 'pg_namespace'::regclass
        WHERE nspname <> 'public'
        ORDER BY 1
        """;

    public const string CountQuery =
        """
        SELECT format('%s %s', c.oid::regclass, (xpath('/row/n/text()', query_to_xml(format('SELECT count(*) AS n FROM ONLY %s', c.oid::regclass), false, true, '')))[1])
        FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
        WHERE relkind = 'r' AND nspname !~ '^pg_' AND nspname <> 'information_schema'
        """;
}

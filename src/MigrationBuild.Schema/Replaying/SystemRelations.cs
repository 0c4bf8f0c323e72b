using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>What the system catalogs and the information schema say of a catalog.</summary>
internal static class SystemRelations
{
    private static readonly string[] SchemaColumns =
        ["table_schema", "constraint_schema", "schemaname", "nspname", "relnamespace", "typnamespace", "connamespace", "trigger_schema", "sequence_schema", "udt_schema", "schema"];

    /// <summary>Whether a row meets the filter. Null where a relation is not among those that are known, or the filter asks for more than a name.</summary>
    public static bool? Has(Catalog catalog, IReadOnlyCollection<string> relations, CatalogFilter filter)
    {
        if (filter.Value("nspowner", "relowner", "proowner", "typowner", "fdwowner", "srvowner", "lanowner") is { } owner)
        {
            return filter.Value("oid", "nspname", "fdwname", "srvname", "lanname") is { } owned && relations.Count == 1 ? IsOwner(catalog, relations.First(), owned, owner, filter) : null;
        }

        if (relations.Contains("pg_enum"))
        {
            return Enums(catalog, filter).Any(type => filter.Value("enumlabel") is not { } label || type.Labels.Contains(label));
        }

        if (relations.Any(name => name is "table_constraints" or "pg_constraint" or "constraint_column_usage" or "key_column_usage"))
        {
            return filter.Value("constraint_name", "conname") is { } name
                ? Tables(catalog, filter, "table_name", "conrelid", "relname").Any(table => table.Constraints.ContainsKey(name))
                    || (!filter.Has("table_name", "conrelid", "relname") && Schemas(catalog, filter).Any(schema => schema.Types.OfType<Domain>().Any(domain => domain.Checks.ContainsKey(name))))
                : filter.Value("constraint_type", "contype") is { } kind ? HasConstraintOf(catalog, filter, kind) : null;
        }

        if (relations.Contains("columns") || relations.Contains("pg_attribute"))
        {
            return filter.Has("data_type", "udt_name", "is_nullable", "column_default", "atttypid", "attnotnull")
                ? null
                : Tables(catalog, filter, "table_name", "attrelid", "relname")
                    .Any(table => filter.Value("column_name", "attname") is not { } column || table.FindColumn(column) is not null);
        }

        if (relations.Contains("pg_indexes") || relations.Contains("pg_index"))
        {
            return Relations<HeapRelation>(catalog, filter, "tablename", "indrelid")
                .Any(table => filter.Value("indexname", "indexrelid", "relname") is not { } index || table.HasIndex(index));
        }

        if (relations.Contains("pg_policies") || relations.Contains("pg_policy"))
        {
            return Tables(catalog, filter, "tablename", "polrelid", "relname")
                .Any(table => filter.Value("policyname", "polname") is not { } policy || table.Policies.ContainsKey(policy));
        }

        return HasOther(catalog, relations, filter);
    }

    private static bool? HasOther(Catalog catalog, IReadOnlyCollection<string> relations, CatalogFilter filter)
    {
        if (relations.Contains("pg_trigger") || relations.Contains("triggers"))
        {
            return filter.Value("tgname", "trigger_name") is { } trigger
                ? HasCarried(catalog, $"TRIGGER {trigger} ON ")
                    || Relations<RowRelation>(catalog, filter, "event_object_table", "tgrelid", "relname").Any(relation => relation.Triggers.ContainsKey(trigger))
                : null;
        }

        if (relations.Contains("pg_rewrite") || relations.Contains("pg_rules"))
        {
            return filter.Value("rulename") is { } rule
                ? HasCarried(catalog, $"RULE {rule} ON ") || Relations<RowRelation>(catalog, filter, "tablename", "ev_class", "relname").Any(relation => relation.Rules.ContainsKey(rule))
                : null;
        }

        if (relations.Contains("pg_proc") || relations.Contains("routines"))
        {
            return filter.Value("proname", "routine_name") is { } function ? Schemas(catalog, filter).Any(schema => schema.Routines.Any(routine => routine.Name == function)) : null;
        }

        if (relations.Contains("pg_type"))
        {
            return filter.Value("typname", "oid") is { } type
                ? Schemas(catalog, filter).Any(schema => schema.Types.ContainsKey(type) || schema.Relations.Find(type) is Table
                    || catalog.HasCarriedType(new QualifiedName(schema.Name, type)))
                : null;
        }

        if (relations.Any(name => name is "tables" or "pg_tables" or "pg_class" or "views" or "pg_views" or "pg_matviews" or "sequences" or "pg_sequences"))
        {
            return filter.Value("table_name", "tablename", "relname", "viewname", "matviewname", "sequence_name", "sequencename", "oid") is { } relation
                ? Schemas(catalog, filter).Any(schema => RelationNames.IsTaken(catalog, new QualifiedName(schema.Name, relation)))
                : null;
        }

        if (relations.Any(name => name is "pg_roles" or "pg_authid" or "pg_user" or "pg_shadow" or "pg_group"))
        {
            // One that no file makes may be there all the same.
            return filter.Value("rolname", "usename", "groname") is { } role && catalog.Roles.Find(role) is { IsMade: true } ? true : null;
        }

        if (relations.Contains("pg_extension"))
        {
            return filter.Value("extname") is { } extension ? catalog.Extensions.ContainsKey(extension) : null;
        }

        if (relations.Contains("schemata") || relations.Contains("pg_namespace"))
        {
            return filter.Value("schema_name", "nspname") is { } schema ? catalog.Schemas.ContainsKey(schema) : null;
        }

        return null;
    }

    /// <summary>Whether the role owns the object. Where nothing says who does, it is another one.</summary>
    private static bool IsOwner(Catalog catalog, string relation, string name, string owner, CatalogFilter filter)
        => AccessObjects.Of(catalog).Any(entry => entry.Value.Owner == owner
            && entry.Key.Name.Name == name
            && (filter.Value("schema") is not { } schema || entry.Key.Name.Schema == schema)
            && (relation, entry.Key.Kind) switch
            {
                ("pg_namespace", ObjectKind.Schema) or ("pg_class", ObjectKind.Relation) or ("pg_type", ObjectKind.Type) => true,
                ("pg_foreign_data_wrapper", ObjectKind.ForeignDataWrapper) or ("pg_foreign_server", ObjectKind.ForeignServer) or ("pg_language", ObjectKind.Language) => true,
                ("pg_proc", ObjectKind.Routine) => filter.Value("signature") is not { } signature || entry.Key.Part == signature,
                _ => false,
            });

    private static bool? HasConstraintOf(Catalog catalog, CatalogFilter filter, string kind)
    {
        Func<Constraint, bool>? isOfKind = kind switch
        {
            "PRIMARY KEY" or "p" => constraint => constraint is PrimaryKeyConstraint,
            "UNIQUE" or "u" => constraint => constraint is UniqueConstraint,
            "FOREIGN KEY" or "f" => constraint => constraint is ForeignKeyConstraint,
            "CHECK" or "c" => constraint => constraint is CheckConstraint,
            _ => null,
        };
        return isOfKind is null ? null : Tables(catalog, filter, "table_name", "conrelid", "relname").Any(table => table.Constraints.Any(isOfKind));
    }

    private static IEnumerable<EnumType> Enums(Catalog catalog, CatalogFilter filter)
        => Schemas(catalog, filter)
            .SelectMany(schema => schema.Types.OfType<EnumType>())
            .Where(type => filter.Value("typname", "enumtypid") is not { } name || type.Name == name);

    private static IEnumerable<Table> Tables(Catalog catalog, CatalogFilter filter, params string[] nameColumns)
        => Relations<Table>(catalog, filter, nameColumns);

    private static IEnumerable<T> Relations<T>(Catalog catalog, CatalogFilter filter, params string[] nameColumns)
        where T : Relation
        => Schemas(catalog, filter)
            .SelectMany(schema => schema.Relations.OfType<T>())
            .Where(relation => filter.Value(nameColumns) is not { } name || relation.Name == name);

    private static IEnumerable<DatabaseSchema> Schemas(Catalog catalog, CatalogFilter filter)
        => filter.Value(SchemaColumns) is { } name ? catalog.Schemas.Where(schema => schema.Name == name) : catalog.Schemas;

    private static bool HasCarried(Catalog catalog, string prefix) => catalog.Carried.Keys.Any(key => key.StartsWith(prefix, StringComparison.Ordinal));
}

using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Definitions;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>The part of a database that somebody asks about.</summary>
/// <param name="Schemas">The schemas that it consists of; empty means all.</param>
/// <param name="Excluded">What is left out of it.</param>
public sealed record CatalogSelection(EquatableArray<string> Schemas, EquatableArray<ObjectPattern> Excluded)
{
    public static CatalogSelection Everything { get; } = new(default, default);

    /// <summary>
    /// The selected part of one catalog, in the place of that of another. So two states are compared in this part alone, and what lies around it is there for
    /// the part to refer to.
    /// </summary>
    public Catalog Replace(Catalog whole, Catalog part)
    {
        if (this == Everything)
        {
            return part;
        }

        var names = whole.Schemas.Keys.Union(part.Schemas.Keys);
        var schemas = names.Select(name => Selects(name) ? Merge(whole.Schemas.Find(name), part.Schemas.Find(name)) : whole.Schemas.Find(name));
        return new Catalog
        {
            Schemas = schemas.OfType<DatabaseSchema>().ToPersistentMap(schema => schema.Name),
            // They belong to the database, not to one of its schemas.
            Extensions = Schemas.IsEmpty ? part.Extensions : whole.Extensions,
            Defined = part.Defined.Where(Selects).Concat(whole.Defined.Where(defined => !Selects(defined))).ToPersistentMap(defined => defined.Key),
            DefaultPrivileges = part.DefaultPrivileges.Where(Selects).Concat(whole.DefaultPrivileges.Where(defaults => !Selects(defaults))).ToPersistentMap(defaults => defaults.Key),
            Roles = Schemas.IsEmpty ? part.Roles : whole.Roles,
            User = part.User,
            Carried = part.Carried.Where(Selects).Concat(whole.Carried.Where(carried => !Selects(carried))).ToPersistentMap(carried => carried.Key),
        };
    }

    private bool Selects(string schema)
        => (Schemas.IsEmpty || Schemas.Contains(schema)) && !Excluded.Any(pattern => pattern.Matches("schema", schema));

    private bool Selects(DefinedObject defined)
        => DefinedKind.Of(defined.Id) is var kind && kind.IsInSchema
            ? Selects(defined.Id.Name.Schema) && !IsExcluded(kind.Words.ToLowerInvariant(), defined.Id.Name.Schema, defined.Id.Name.Name)
            : Schemas.IsEmpty;

    private bool Selects(DefaultPrivileges defaults) => defaults.Id.Name.Schema.Length == 0 ? Schemas.IsEmpty : Selects(defaults.Id.Name.Schema);

    private bool Selects(CarriedObject carried)
    {
        var name = carried.Name.Substring(carried.Name.IndexOf(" ON ", StringComparison.Ordinal) is var at && at < 0 ? 0 : at + 4);
        var dot = name.IndexOf('.');
        return dot < 0 ? Schemas.IsEmpty : Selects(name.Substring(0, dot)) && !IsExcluded(carried.Kind.ToLowerInvariant(), name.Substring(0, dot), name.Substring(dot + 1));
    }

    private DatabaseSchema? Merge(DatabaseSchema? whole, DatabaseSchema? part)
    {
        var schema = part ?? whole;
        if (schema is null || Excluded.IsEmpty)
        {
            return part;
        }

        var relations = Merge(whole?.Relations, part?.Relations, relation => IsExcluded(KindOf(relation), schema.Name, relation.Name));
        var types = Merge(whole?.Types, part?.Types, type => IsExcluded(type is EnumType ? "enum" : type is Domain ? "domain" : "type", schema.Name, type.Name));
        var routines = Merge(whole?.Routines, part?.Routines, routine => IsExcluded(KindOf(routine), schema.Name, routine.Name));
        if (part is null && !relations.Any() && !types.Any() && !routines.Any())
        {
            return null;
        }

        var bare = schema.Relations.Keys.Aggregate(schema, (result, name) => result.WithoutRelation(name));
        return relations
            .Select(relation => relation is Table table ? Merge(schema.Name, whole?.Relations.Find(table.Name) as Table, table)
                : relation is MaterializedView view ? MergeIndexes(schema.Name, whole?.Relations.Find(view.Name) as MaterializedView, view)
                : relation)
            .Aggregate(bare, (result, relation) => result.With(relation)) with
            {
                Types = types.ToPersistentMap(type => type.Name),
                Routines = routines.ToPersistentMap(routine => routine.Key),
            };
    }

    private Table Merge(string schema, Table? whole, Table part)
    {
        bool IsOut(string kind, string name) => Excluded.Any(pattern => pattern.Matches(kind, schema, part.Name, name));
        var columns = part.Columns.Where(column => !IsOut("column", column.Name));
        var kept = whole?.Columns.Where(column => IsOut("column", column.Name)) ?? [];
        return MergeIndexes(schema, whole, part) with
        {
            Columns = columns.Concat(kept).ToEquatableArray(),
            Constraints = Merge(whole?.Constraints, part.Constraints, constraint => IsOut(KindOf(constraint), constraint.Name)).ToPersistentMap(constraint => constraint.Name),
            Policies = Merge(whole?.Policies, part.Policies, policy => IsOut("policy", policy.Name)).ToPersistentMap(policy => policy.Name),
            Rules = Merge(whole?.Rules, part.Rules, rule => IsOut("rule", rule.Name)).ToPersistentMap(rule => rule.Name),
            Triggers = Merge(whole?.Triggers, part.Triggers, trigger => IsOut("trigger", trigger.Name)).ToPersistentMap(trigger => trigger.Name),
        };
    }

    private T MergeIndexes<T>(string schema, T? whole, T part)
        where T : HeapRelation
        => part with
        {
            Indexes = Merge(whole?.Indexes, part.Indexes, index => Excluded.Any(pattern => pattern.Matches("index", schema, part.Name, index.Name)))
                .ToPersistentMap(index => index.Name),
        };

    private bool IsExcluded(string kind, string schema, string name) => Excluded.Any(pattern => pattern.Matches(kind, schema, name));

    private static IEnumerable<T> Merge<T>(IEnumerable<T>? whole, IEnumerable<T>? part, Func<T, bool> isExcluded)
        => (part ?? []).Where(item => !isExcluded(item)).Concat((whole ?? []).Where(isExcluded));

    private static string KindOf(Relation relation) => relation switch
    {
        Sequence => "sequence",
        View => "view",
        MaterializedView => "materialized",
        _ => "table",
    };

    private static string KindOf(Routine routine) => routine.Kind switch
    {
        RoutineKind.Procedure => "procedure",
        RoutineKind.Aggregate => "aggregate",
        _ => "function",
    };

    private static string KindOf(Constraint constraint) => constraint switch
    {
        PrimaryKeyConstraint => "pk",
        ForeignKeyConstraint => "fk",
        UniqueConstraint => "unique",
        CheckConstraint => "check",
        _ => "exclude",
    };
}

using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Expressions;

/// <summary>
/// Names as a session sees them: the objects there are, and the schemas that are searched for a name without one. <c>pg_catalog</c> is always searched
/// first. <c>$user</c> stands for nothing: who runs a migration is not known.
/// </summary>
public sealed record NameScope(Catalog Catalog, EquatableArray<string> SearchPath)
{
    public static EquatableArray<string> DefaultSearchPath { get; } = EquatableArray.Create("$user", "public");

    /// <summary>Where a session's temporary tables are; it is searched before all others where it exists.</summary>
    public const string TemporarySchema = "pg_temp";

    /// <summary>The scope of a session that has not set <c>search_path</c>.</summary>
    public NameScope(Catalog catalog)
        : this(catalog, DefaultSearchPath)
    {
    }

    /// <summary>The schema that an object without one is created in, or null where the search path names none that exists.</summary>
    public string? CreationSchema => SearchPath.FirstOrDefault(Catalog.Schemas.ContainsKey);

    /// <summary>
    /// The schema of a name that nothing declares: the written one, else the one that it would be created in.
    /// </summary>
    public QualifiedName Qualify(string? schema, string name)
        => new(
            schema is null ? CreationSchema ?? SearchPath.FirstOrDefault(path => path != "$user") ?? "public" : NameGenerator.Truncate(schema),
            NameGenerator.Truncate(name));

    public QualifiedName Qualify(ObjectName name) => Qualify(name.Schema, name.Name);

    /// <summary>The table, sequence or view of that name, or null.</summary>
    public QualifiedName? FindRelation(ObjectName name) => Find(name, (schema, own) => schema.Relations.ContainsKey(own));

    /// <summary>The index of that name, constraint indexes included, or null.</summary>
    public QualifiedName? FindIndex(ObjectName name) => Find(name, (schema, own) => schema.HasIndex(own));

    /// <summary>The user-defined type of that name, the row types of tables included, or null.</summary>
    public QualifiedName? FindType(ObjectName name)
        => Find(
            name,
            (schema, own) => schema.Types.ContainsKey(own)
                || schema.Relations.Find(own) is RowRelation
                || Catalog.HasCarriedType(new QualifiedName(schema.Name, own)));

    /// <summary>The relation of that name that is carried as text, or null.</summary>
    internal QualifiedName? FindCarriedRelation(ObjectName name) => Find(name, (schema, own) => Catalog.HasCarriedRelation(new QualifiedName(schema.Name, own)));

    /// <summary>The object of that kind and name that its definition tells, or null.</summary>
    internal ObjectId? FindDefined(ObjectKind kind, ObjectName name, string part = "")
        => Find(name, (schema, own) => Catalog.FindDefined(new ObjectId(kind, new QualifiedName(schema.Name, own), part)) is not null) is { } found
            ? new ObjectId(kind, found, part)
            : null;

    /// <summary>The declared operators of that symbol, those first that are found first.</summary>
    internal IEnumerable<DeclaredOperator> FindOperators(OperatorName name)
    {
        var path = name.Qualifier is [var written] ? EquatableArray.Create(written.Name) : SearchPath;
        return path.SelectMany(schema => Catalog.Defined.StartingWith(DefinedObject.KeyOf(new ObjectId(ObjectKind.Operator, new QualifiedName(schema, name.Symbol))))).Select(ToOperator);
    }

    private DeclaredOperator ToOperator(DefinedObject defined)
    {
        var address = OperatorDefinition.AddressOf(defined.Id);
        var function = defined.References.FirstOrDefault(used => used.Kind == ObjectKind.Routine);
        var result = function == default ? null : Catalog.FindRoutine(function)?.Result;
        return new DeclaredOperator(
            defined.Id,
            address.Left is null ? null : DataTypeResolver.Resolve(address.Left, this).Type,
            DataTypeResolver.Resolve(address.Right!, this).Type,
            result is null || result.IsPolymorphic() ? null : result);
    }

    /// <summary>The functions and procedures of that name, those first that are found first. One with the arguments of an earlier one is not seen.</summary>
    internal IEnumerable<(string Schema, Routine Routine)> FindRoutines(ObjectName name)
    {
        var own = NameGenerator.Truncate(name.Name);
        var path = name.Schema is { } written ? EquatableArray.Create(NameGenerator.Truncate(written)) : SearchPath;
        return path
            .Select(Catalog.Schemas.Find)
            .OfType<DatabaseSchema>()
            .SelectMany(schema => schema.Routines.StartingWith(own + "("), (schema, routine) => (schema.Name, routine))
            .Where(candidate => candidate.routine.Name == own)
            .GroupBy(candidate => candidate.routine.Key)
            .Select(same => same.First());
    }

    private QualifiedName? Find(ObjectName name, Func<DatabaseSchema, string, bool> has)
    {
        var own = NameGenerator.Truncate(name.Name);
        var path = name.Schema is { } written ? EquatableArray.Create(NameGenerator.Truncate(written)) : SearchPath;
        foreach (var candidate in name.Schema is null ? path.Insert(0, TemporarySchema) : path)
        {
            if (Catalog.Schemas.Find(candidate) is { } schema && has(schema, own))
            {
                return new QualifiedName(candidate, own);
            }
        }

        return null;
    }
}

using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Definitions;

/// <summary>The statements that objects are: from syntax to one form, and back. What is particular to a kind is in a file of its own.</summary>
internal static class Definition
{
    /// <summary>The object that the statements make: the first one creates it, the others change it. The names say what a server would refuse.</summary>
    public static DefinedObject Of(IReadOnlyList<Statement> statements, DefinitionNames names)
    {
        var canonical = Canonical(statements, names);
        return new DefinedObject(IdOf(canonical[0]), string.Join(";\n", canonical.Select(SqlPrinter.Print))) { References = names.References };
    }

    /// <summary>The statements of the definition.</summary>
    public static IReadOnlyList<Statement> Read(DefinedObject defined) => [.. SqlParser.Parse(new SourceFile("", defined.Definition)).Statements.Select(statement => statement.Syntax)];

    /// <summary>The statements of the object after an ALTER of it, which may use other names for the same things. The names say what a server would refuse.</summary>
    public static IReadOnlyList<Statement> Altered(DefinedObject defined, Statement alter, DefinitionNames names)
    {
        var statements = Read(defined);
        return (statements[0], alter) switch
        {
            (CreateStatsStmt, AlterStatsStmt) => [statements[0], alter],
            (CreateEventTrigStmt, AlterEventTrigStmt) => [statements[0], alter],
            (CreatePublicationStmt publication, AlterPublicationStmt change) => [PublicationDefinition.Altered(publication, change, names)],
            _ => statements,
        };
    }

    /// <summary>The object under new names, its own and those of what it uses.</summary>
    public static DefinedObject Renamed(DefinedObject defined, DefinitionNames names)
        => Of(Read(defined), names) with { Comment = defined.Comment, Origin = defined.Origin };

    /// <summary>The statements that turn the one object into the other in place, or null where PostgreSQL has none.</summary>
    public static IReadOnlyList<Statement>? Replace(DefinedObject old, DefinedObject wanted)
    {
        var (before, after) = (Read(old), Read(wanted));
        return (before[0], after[0]) switch
        {
            (CreateStatsStmt, CreateStatsStmt) => StatisticsDefinition.Replace(before, after),
            (CreateEventTrigStmt, CreateEventTrigStmt) => EventTriggerDefinition.Replace(before, after),
            (CreatePublicationStmt from, CreatePublicationStmt to) => PublicationDefinition.Replace(from, to),
            _ => null,
        };
    }

    private static IReadOnlyList<Statement> Canonical(IReadOnlyList<Statement> statements, DefinitionNames names) => statements[0] switch
    {
        DefineStmt { ObjectType: ObjectType.Collation } create => [CollationDefinition.Canonical(create, names)],
        CreateStatsStmt create => [.. StatisticsDefinition.Canonical(create, statements.OfType<AlterStatsStmt>().LastOrDefault(), names)],
        CreateEventTrigStmt create => [.. EventTriggerDefinition.Canonical(create, statements.OfType<AlterEventTrigStmt>().LastOrDefault(), names)],
        CreatePublicationStmt create => [PublicationDefinition.Canonical(create, names)],
        var other => throw new ArgumentException($"{other.GetType().Name} defines no object.", nameof(statements)),
    };

    private static ObjectId IdOf(Statement create) => create switch
    {
        DefineStmt define => InSchema(DefinedKind.Find(define.ObjectType)!.Kind, define.Name),
        CreateStatsStmt { Name: { } name } => InSchema(ObjectKind.Statistics, name),
        CreatePublicationStmt publication => OfDatabase(ObjectKind.Publication, publication.Name),
        CreateEventTrigStmt trigger => OfDatabase(ObjectKind.EventTrigger, trigger.Name),
        _ => default,
    };

    private static ObjectId InSchema(ObjectKind kind, ObjectName name) => new(kind, new QualifiedName(name.Schema ?? "", name.Name));

    private static ObjectId OfDatabase(ObjectKind kind, Identifier name) => new(kind, new QualifiedName("", name.Name));
}

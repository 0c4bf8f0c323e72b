using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Sequences;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Syntax.Views;

namespace MigrationBuild.Linting.Rules;

/// <summary>A name that a statement gives to something, and what that is: <c>table</c>, <c>column</c>, <c>foreign-key</c>.</summary>
internal sealed record NewName(string Kind, Identifier Name)
{
    /// <summary>All but those of temporary objects.</summary>
    public static IEnumerable<NewName> Of(Statement statement) => statement switch
    {
        CreateStmt { Persistence: not Persistence.Temporary } create => create.Elements.SelectMany(Of).Prepend(Last("table", create.Name)),
        CreateTableAsStmt { Persistence: not Persistence.Temporary } create => create.Columns.Select(column => new NewName("column", column)).Prepend(Last("table", create.Name)),
        SelectStmt { Body: SelectClause { Into: { Persistence: not IntoPersistence.Temporary } into } } => [Last("table", into.Relation.Name)],
        CreateForeignTableStmt create => [Last("table", create.Name)],
        ViewStmt { Persistence: not Persistence.Temporary } create => create.Columns.Select(column => new NewName("column", column)).Prepend(Last("view", create.Name)),
        CreateMatViewStmt create => [Last("view", create.Name)],
        CreateSeqStmt create => [Last("sequence", create.Name)],
        CreateFunctionStmt create => [Last("function", create.Name)],
        CreateEnumStmt create => [Last("type", create.Name)],
        CreateDomainStmt create => [Last("type", create.Name)],
        CompositeTypeStmt create => [Last("type", create.Name)],
        CreateRangeStmt create => [Last("type", create.Name)],
        CreateSchemaStmt { Name: { } name } create => create.Elements.SelectMany(Of).Prepend(new NewName("schema", name)),
        IndexStmt { Name: { } name } => [new NewName("index", name)],
        AlterTableStmt alter => alter.Commands.SelectMany(command => command switch
        {
            AddColumnCmd add => Of(add.Column),
            AddConstraintCmd add => Of(add.Constraint),
            _ => [],
        }),
        RenameStmt rename when KindOf(rename.ObjectType) is { } kind => [new NewName(kind, rename.NewName)],
        _ => [],
    };

    private static NewName Last(string kind, ObjectName name) => new(kind, name.Parts[name.Parts.Count - 1]);

    private static IEnumerable<NewName> Of(TableElement element) => element switch
    {
        ColumnDef column => column.Constraints.SelectMany(Of).Prepend(new NewName("column", column.Name)),
        Constraint { Name: { } name } constraint when KindOf(constraint) is { } kind => [new NewName(kind, name)],
        _ => [],
    };

    private static string? KindOf(Constraint constraint) => constraint switch
    {
        ForeignKeyConstraint => "foreign-key",
        CheckConstraint => "check",
        PrimaryKeyConstraint => "primary-key",
        UniqueConstraint => "unique",
        _ => null,
    };

    private static string? KindOf(ObjectType type) => type switch
    {
        ObjectType.Schema => "schema",
        ObjectType.Table or ObjectType.ForeignTable => "table",
        ObjectType.View or ObjectType.MaterializedView => "view",
        ObjectType.Column => "column",
        ObjectType.Index => "index",
        ObjectType.Sequence => "sequence",
        ObjectType.Type or ObjectType.Domain => "type",
        _ => null,
    };
}

using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Sequences;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Syntax.Views;

namespace MigrationBuild.Linting;

/// <summary>The table, view or sequence that a statement makes.</summary>
/// <param name="Name">Its name as written.</param>
/// <param name="IsConditional">Whether one that is there already is kept or replaced.</param>
internal sealed record CreatedRelation(ObjectName Name, bool IsConditional)
{
    /// <summary>Null where the statement makes none.</summary>
    public static CreatedRelation? Of(Statement statement) => statement switch
    {
        CreateStmt create => new(create.Name, create.IfNotExists),
        CreateTableAsStmt create => new(create.Name, create.IfNotExists),
        CreateForeignTableStmt create => new(create.Name, create.IfNotExists),
        CreateMatViewStmt create => new(create.Name, create.IfNotExists),
        CreateSeqStmt create => new(create.Name, create.IfNotExists),
        ViewStmt create => new(create.Name, create.OrReplace),
        SelectStmt { Body: SelectClause { Into: { } into } } => new(into.Relation.Name, IsConditional: false),
        _ => null,
    };
}

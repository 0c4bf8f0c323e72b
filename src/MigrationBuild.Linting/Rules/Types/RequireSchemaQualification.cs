using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Sequences;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Expressions;
using Persistence = MigrationBuild.Postgres.Syntax.Tables.Persistence;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM621: whoever runs the migration decides which schema it changes.</summary>
public sealed class RequireSchemaQualification : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM621", "require-schema-qualification", "The search_path decides which schema is meant", DiagnosticSeverity.Hidden);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from name in context.Before.SearchPath == NameScope.DefaultSearchPath ? Names(context.Statement) : []
        where name.Schema is null
        let relation = context.Resolve(name)
        where !context.IsTemporary(relation)
        select context.Report(
            Descriptor,
            name.Span,
            relation,
            $"A role or database with another search_path has {name.Name} made, or looked for, in another schema. Write the schema, or SET LOCAL search_path first",
            Fix.Create("Write the schema", TextEdit.Insert(name.Span.Start, SqlPrinter.QuoteIdentifier(relation.Schema) + ".")));

    private static IEnumerable<ObjectName> Names(Statement statement) => statement switch
    {
        CreateStmt { Persistence: not Persistence.Temporary } create => [create.Name],
        CreateTableAsStmt { Persistence: not Persistence.Temporary } create => [create.Name],
        ViewStmt { Persistence: not Persistence.Temporary } create => [create.Name],
        CreateMatViewStmt create => [create.Name],
        CreateSeqStmt { Persistence: not Persistence.Temporary } create => [create.Name],
        IndexStmt create => [create.Relation.Name],
        AlterTableStmt { ObjectType: not AlterTableObject.Index } alter => [alter.Relation.Name],
        DropStmt { ObjectType: ObjectType.Table or ObjectType.View or ObjectType.MaterializedView or ObjectType.Sequence } drop => drop.Objects.OfType<NamedObject>().Select(each => each.Name),
        _ => [],
    };
}

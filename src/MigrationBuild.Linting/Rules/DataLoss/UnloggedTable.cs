using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using Persistence = MigrationBuild.Postgres.Syntax.Tables.Persistence;

namespace MigrationBuild.Linting.Rules.DataLoss;

/// <summary>PGM213: a table is empty after a crash.</summary>
public sealed class UnloggedTable : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM213", "unlogged-table", "An UNLOGGED table is empty after a crash", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from made in Find(context.Statement)
        let table = context.Resolve(made.Name)
        where !IsUnloggedAlready(context, table) && !TeamNames.Has(context, Descriptor, "allow", table) && !context.Later.Any(later => Ends(later, table))
        let word = Words.Find(context.File, made.Span, "UNLOGGED")
        select context.Report(
            Descriptor,
            word,
            table,
            $"{table.Name} loses all rows when the server crashes or is restored, and replicas have none of them. Leave out UNLOGGED unless the rows can be made again. "
            + Consent.To(Descriptor),
            made.IsFixable && word != made.Span ? Fix.Change("Log the table", new TextEdit(TextSpan.FromBounds(word.Start, AfterSpace(context.File, word.End)), "")) : null);

    private static IEnumerable<(ObjectName Name, TextSpan Span, bool IsFixable)> Find(Statement statement) => statement switch
    {
        CreateStmt { Persistence: Persistence.Unlogged } create => [(create.Name, Before(create, create.Name), true)],
        CreateTableAsStmt { Persistence: Persistence.Unlogged } create => [(create.Name, Before(create, create.Name), true)],
        SelectStmt { Body: SelectClause { Into: { Persistence: IntoPersistence.Unlogged } into } } => [(into.Relation.Name, Before(into, into.Relation), true)],
        AlterTableStmt { ObjectType: AlterTableObject.Table } alter =>
            alter.Commands.OfType<SetPersistenceCmd>().Where(command => !command.IsLogged).Select(command => (alter.Relation.Name, command.Span, false)),
        _ => [],
    };

    private static TextSpan Before(SyntaxNode clause, SyntaxNode name) => TextSpan.FromBounds(clause.Span.Start, name.Span.Start);

    private static int AfterSpace(SourceFile file, int position) => position < file.Text.Length && file.Text[position] == ' ' ? position + 1 : position;

    private static bool IsUnloggedAlready(StatementContext context, Schema.Catalogs.QualifiedName table) =>
        context.Before.Catalog.FindTable(table) is { Persistence: Schema.Catalogs.Persistence.Unlogged };

    /// <summary>The migration drops the table again, or has it logged once it is filled.</summary>
    private static bool Ends(StatementContext later, Schema.Catalogs.QualifiedName table) => later.Statement switch
    {
        DropStmt { ObjectType: ObjectType.Table } drop => DroppedObject.Names(drop, table, later),
        AlterTableStmt alter => later.Resolve(alter.Relation.Name) == table && alter.Commands.OfType<SetPersistenceCmd>().Any(command => command.IsLogged),
        _ => false,
    };
}

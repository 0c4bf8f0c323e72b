using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Text;
using QualifiedName = MigrationBuild.Schema.Catalogs.QualifiedName;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM617: an object whose name the server chooses.</summary>
public sealed class UnnamedConstraintOrIndex : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM617", "unnamed-constraint-or-index", "The server chooses the name, depending on what is there", DiagnosticSeverity.Hidden);

    public IEnumerable<Finding> Check(StatementContext context) => context.Statement switch
    {
        IndexStmt { Name: null } create => [Report(context, TextSpan.FromBounds(create.Span.Start, create.Relation.Span.Start), context.Resolve(create.Relation.Name), NameIndex(context, create))],
        AlterTableStmt alter =>
            from add in alter.Commands.OfType<AddConstraintCmd>()
            where add.Constraint is { Name: null } and not (IndexConstraint { UsingIndex: not null } or NotNullConstraint)
            let table = context.Resolve(alter.Relation.Name)
            select Report(context, add.Constraint.Span, table, NameConstraint(context, table, add.Constraint)),
        _ => [],
    };

    private Finding Report(StatementContext context, TextSpan span, QualifiedName table, Fix? fix) => context.Report(
        Descriptor,
        span,
        table,
        "Where the usual name is taken already the object gets another one, so a later migration that names it works on one database and fails on the next. Write a name",
        fix);

    private static Fix? NameConstraint(StatementContext context, QualifiedName table, Constraint constraint) =>
        Only(context.After.Catalog.FindTable(table)?.Constraints.Keys, context.Before.Catalog.FindTable(table)?.Constraints.Keys) is { } name
            ? Create(TextEdit.Insert(constraint.Span.Start, $"CONSTRAINT {SqlPrinter.QuoteIdentifier(name)} "))
            : null;

    private static Fix? NameIndex(StatementContext context, IndexStmt create)
    {
        var table = context.Resolve(create.Relation.Name);
        var end = create.IsConcurrent
            ? Words.Find(context.File, TextSpan.FromBounds(create.IndexKeyword.Span.End, create.Relation.Span.Start), "CONCURRENTLY").End
            : create.IndexKeyword.Span.End;
        return Only(context.After.Catalog.FindHeap(table)?.Indexes.Keys, context.Before.Catalog.FindHeap(table)?.Indexes.Keys) is { } name
            ? Create(TextEdit.Insert(end, " " + SqlPrinter.QuoteIdentifier(name)))
            : null;
    }

    private static Fix Create(TextEdit edit) => Fix.Create("Write the name that it gets", edit);

    /// <summary>The one name that is new.</summary>
    private static string? Only(IEnumerable<string>? after, IEnumerable<string>? before) => (after ?? []).Except(before ?? []).ToList() is [var name] ? name : null;
}

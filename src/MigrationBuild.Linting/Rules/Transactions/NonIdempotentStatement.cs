using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Sequences;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Postgres.Text;
using Persistence = MigrationBuild.Postgres.Syntax.Tables.Persistence;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM517: a file that broke off cannot be run again, because what it has made already is there. What drops is the business of PGM529.</summary>
public sealed class NonIdempotentStatement : ILintRule
{
    private const string IfNotExists = "IF NOT EXISTS";
    private const string OrReplace = "OR REPLACE";

    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM517", "non-idempotent-statement", "A file that broke off cannot be run again", DiagnosticSeverity.Hidden);

    public IEnumerable<Finding> Check(StatementContext context) =>
        context.Transaction != TransactionScope.None || context.Options.IsEmbedded || context.Enclosing is not null || context.Script.Statements.Count == 1
            ? []
            : MadeBy(context.Statement)
                .Where(made => !context.Earlier.Any(earlier => earlier.Statement is DropStmt drop && drop.Objects.Any(each => each is NamedObject named && named.Name == made.Name)))
                .Select(made => Report(context, made));

    private Finding Report(StatementContext context, Made made) => context.Report(
        Descriptor,
        made.Span,
        $"Each statement of this file commits by itself. If it breaks off behind this one, it fails here when it is run again. Write {made.Guard}",
        Fix.Create($"Add {made.Guard}", made.Guard == OrReplace ? TextEdit.Insert(context.Statement.Span.Start + "CREATE".Length, " " + OrReplace) : TextEdit.Insert(made.At, IfNotExists + " ")));

    private static IEnumerable<Made> MadeBy(Statement statement) => statement switch
    {
        CreateStmt { IfNotExists: false, Persistence: not Persistence.Temporary } create => [Before(statement, create.Name.Span, create.Name, IfNotExists)],
        CreateTableAsStmt { IfNotExists: false, Persistence: not Persistence.Temporary } create => [Before(statement, create.Name.Span, create.Name, IfNotExists)],
        CreateMatViewStmt { IfNotExists: false } create => [Before(statement, create.Name.Span, create.Name, IfNotExists)],
        CreateSeqStmt { IfNotExists: false } create => [Before(statement, create.Name.Span, create.Name, IfNotExists)],
        CreateSchemaStmt { IfNotExists: false, Name: { } name, Elements.IsEmpty: true } => [Before(statement, name.Span, null, IfNotExists)],
        IndexStmt { IfNotExists: false, IsConcurrent: false, Name: { } name } => [Before(statement, name.Span, null, IfNotExists)],
        AlterEnumAddValueStmt { IfNotExists: false } add => [Before(statement, add.Value.Span, null, IfNotExists)],
        AlterTableStmt alter => alter.Commands.OfType<AddColumnCmd>().Where(add => !add.IfNotExists).Select(add => Before(add, add.Column.Name.Span, null, IfNotExists)),
        ViewStmt { OrReplace: false, Persistence: not Persistence.Temporary } view => [Before(statement, view.Name.Span, view.Name, OrReplace)],
        CreateFunctionStmt { OrReplace: false } function => [Before(statement, function.Name.Span, function.Name, OrReplace)],
        CreateTrigStmt { OrReplace: false, IsConstraint: false } trigger => [Before(statement, trigger.Name.Span, null, OrReplace)],
        _ => [],
    };

    private static Made Before(SyntaxNode clause, TextSpan name, ObjectName? full, string guard) => new(TextSpan.FromBounds(clause.Span.Start, name.End), name.Start, full, guard);

    /// <param name="Span">The statement or clause, up to the name.</param>
    /// <param name="At">Where the name begins.</param>
    /// <param name="Name">The object, where a statement can drop it by that.</param>
    /// <param name="Guard">What makes it harmless to run it twice.</param>
    private sealed record Made(TextSpan Span, int At, ObjectName? Name, string Guard);
}

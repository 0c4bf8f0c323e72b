using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Sequences;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Failures;

/// <summary>PGM404: a sequence begins with numbers that rows have already.</summary>
public sealed class IdentitySequenceNotSynced : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM404", "identity-sequence-not-synced", "A new sequence gives numbers that rows have already", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from alter in context.StatementsOf<AlterTableStmt>()
        let table = context.Resolve(alter.Relation.Name)
        where !context.IsNew(table)
        from command in alter.Commands
        let column = Column(command)
        where column is not null && BeginsAnew(context, command) && context.New.FindColumn(table, column.Name) is null
        where !context.Migration.Statements.Any(each => Moves(each.Statement))
        select context.Report(
            Descriptor,
            command.Span,
            table,
            $"The sequence begins with 1, while rows of {table.Name} have numbers in {column.Name} already: inserts fail with a duplicate key, or give two rows one number. "
            + "Set it to the greatest number with setval in the same migration",
            Synchronize(context, alter, column, command));

    private static Identifier? Column(AlterTableCmd command) => command switch
    {
        AddIdentityCmd identity => identity.Column,
        SetDefaultCmd given => given.Column,
        _ => null,
    };

    private static bool BeginsAnew(StatementContext context, AlterTableCmd command) => command switch
    {
        AddIdentityCmd identity => !HasStart(identity.Options),
        SetDefaultCmd given => given.Value is FuncCall { Name.Name: "nextval" } && Expressions.Sequences(given.Value, context.Before.Names).Any(sequence => IsFresh(context, sequence)),
        _ => false,
    };

    /// <summary>The file makes the sequence, and does not say with what it begins.</summary>
    private static bool IsFresh(StatementContext context, QualifiedName sequence) => context.Earlier.Any(earlier =>
        earlier.Statement is CreateSeqStmt create && earlier.Before.Names.Qualify(create.Name) == sequence && !HasStart(create.Options));

    private static bool HasStart(IEnumerable<SequenceOption> options) =>
        options.Any(option => option.Kind is SequenceOptionKind.Start or SequenceOptionKind.Restart or SequenceOptionKind.MinValue);

    private static bool Moves(Statement statement) =>
        statement.Tree<FuncCall>().Any(call => call.Name.Name == "setval") || statement.Tree<SequenceOption>().Any(option => option.Kind == SequenceOptionKind.Restart);

    private static Fix? Synchronize(StatementContext context, AlterTableStmt alter, Identifier column, AlterTableCmd command)
    {
        var whole = context.Script.Statements.FirstOrDefault(each => ReferenceEquals(each.Syntax, alter));
        if (whole is null)
        {
            return null;
        }

        var table = context.File.Substring(alter.Relation.Name.Span);
        var sequence = command is SetDefaultCmd { Value: FuncCall call }
            ? SqlPrinter.Print(call.Arguments[0])
            : $"pg_get_serial_sequence({SqlPrinter.QuoteLiteral(table)}, {SqlPrinter.QuoteLiteral(column.Name)})";
        var end = whole.FullSpan.End;
        return Fix.Change(
            "Set the sequence to the greatest number",
            TextEdit.Insert(
                end,
                (context.File.Text[end - 1] == ';' ? "" : ";") + $"\nSELECT setval({sequence}, (SELECT coalesce(max({context.File.Substring(column.Span)}), 0) + 1 FROM {table}), false);"));
    }
}

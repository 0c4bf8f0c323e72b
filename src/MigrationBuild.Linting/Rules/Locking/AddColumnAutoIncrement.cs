using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM114: every row gets a number, which is written into it.</summary>
public sealed class AddColumnAutoIncrement : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM114", "add-column-auto-increment", "A new serial or identity column rewrites the table under a lock", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
    [
        .. from written in FilledColumn.Find<TypeName>(context)
           where ColumnFill.IsSerial(written.Writer)
           select Report(context, written.Writer.Span, written.Table.Name, written),
        .. from written in FilledColumn.Find<IdentityConstraint>(context)
           select Report(context, written.Writer.Span, written.Table.Name, written),
    ];

    private Finding Report<TWriter>(StatementContext context, TextSpan span, string table, FilledColumn<TWriter> written) => context.Report(
        Descriptor,
        span,
        written.Table,
        $"A number is drawn for every row of {table}: the table and its indexes are written anew, and reads and writes stop meanwhile. "
        + "Add a plain bigint column, create the sequence, set nextval as the default, and number the old rows in batches");
}

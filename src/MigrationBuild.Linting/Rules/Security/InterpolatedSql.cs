using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Security;

/// <summary>PGM715: a program puts a value into a statement as it is, so that the value decides what runs. One finding a statement, at the first value.</summary>
public sealed class InterpolatedSql : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM715", "interpolated-sql", "A value is put into SQL as it is", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) => context.Enclosing is not null
        ? []
        : from position in context.Options.ValuesAt.Where(context.Statement.Span.Contains).Take(1)
          select context.Report(
              Descriptor,
              new TextSpan(position, 1),
              "The value is put into the statement as it is, so it decides what runs, and nothing here can check that. Write a constant, make a parameter of it, "
              + "or quote it by QuoteIdentifier where it is a name");
}

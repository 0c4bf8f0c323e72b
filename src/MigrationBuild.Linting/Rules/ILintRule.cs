using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules;

/// <summary>One kind of hazard: what it is, and where a statement has it.</summary>
public interface ILintRule
{
    DiagnosticDescriptor Descriptor { get; }

    /// <summary>Looks at one statement, in the state that it meets.</summary>
    IEnumerable<Finding> Check(StatementContext context);
}

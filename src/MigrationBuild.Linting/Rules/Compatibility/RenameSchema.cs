using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Compatibility;

/// <summary>PGM303: programs that run already look for a whole schema under its old name.</summary>
public sealed class RenameSchema : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM303", "rename-schema", "Renaming a schema breaks the programs that use it", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from renamed in RenamedObject.Find(context)
        where renamed.Kind == ObjectType.Schema
        select context.Report(
            Descriptor,
            renamed.Words,
            $"Every program, function and search_path that names {renamed.Name.Name.Name} fails from the commit on, until each of them is replaced. "
            + "Make the new schema beside it, and move what is in it table by table, each with a view under its old name");
}

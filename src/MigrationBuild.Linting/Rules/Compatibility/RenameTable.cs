using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Compatibility;

/// <summary>PGM301: programs that run already look for the table under its old name.</summary>
public sealed class RenameTable : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM301", "rename-table", "Renaming a table breaks the programs that use it", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from renamed in RenamedObject.Find(context)
        where renamed.Kind is ObjectType.Table or ObjectType.ForeignTable
        let named = (NamedObject)renamed.Rename.Object
        let next = CompatibilityView.QualifierOf(context, named.Name) + context.File.Substring(renamed.Rename.NewName.Span)
        select context.Report(
            Descriptor,
            renamed.Words,
            renamed.Name.Name,
            $"Programs that still say {renamed.Name.Name.Name} fail from the commit on, until each of them is replaced. "
            + $"Keep the old name as a view, in the same transaction, while they run: CREATE VIEW {context.File.Substring(named.Name.Span)} AS SELECT * FROM {next}",
            CompatibilityView.Create(context, named, next));
}

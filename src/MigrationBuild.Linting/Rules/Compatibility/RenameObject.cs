using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Compatibility;

/// <summary>PGM305: programs that run already call something by its old name.</summary>
public sealed class RenameObject : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM305", "rename-object", "Renaming what programs call breaks them", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from renamed in RenamedObject.Find(context)
        let advice = Advice(renamed.Kind)
        where advice is not null
        select context.Report(
            Descriptor,
            renamed.Words,
            renamed.Name.Name,
            $"Whoever still says {renamed.Name.Name.Name} fails from the commit on, until all are replaced. {advice}");

    private static string? Advice(ObjectType kind) => kind switch
    {
        ObjectType.View or ObjectType.MaterializedView => "Make the new view beside it, and drop the old one when no program reads it",
        ObjectType.Type or ObjectType.Domain => "Drivers also look types up by name when they connect. Keep the name, or make a new type and change the columns one by one",
        ObjectType.Function or ObjectType.Procedure or ObjectType.Aggregate or ObjectType.Routine =>
            "Keep the old name as a function that calls the new one, and drop it when no program calls it",
        ObjectType.Sequence => "Defaults of columns follow, calls of nextval by name do not. Keep the name while programs use it",
        ObjectType.Publication => "Subscriptions name their publications. Make the new one beside it, and change the subscriptions first",
        ObjectType.Role => "It cannot log in under its old name, and an MD5 password is cleared. Make the new role beside it, with the rights of the old one",
        _ => null,
    };
}

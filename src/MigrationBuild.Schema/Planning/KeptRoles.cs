using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;

namespace MigrationBuild.Schema.Planning;

/// <summary>Roles that stay, and what stays of them, though what made it is gone: other databases of the cluster may need it, which is not known here.</summary>
internal static class KeptRoles
{
    public static IEnumerable<SourceDiagnostic> Find(Catalog current, Catalog desired, SchemaScope scope, PlanOptions options)
    {
        foreach (var role in RoleComparer.Unnamed(current, desired, scope, new GeneratedOrigins()).Where(role => role.IsMade))
        {
            yield return Report(
                role,
                $"Role {role.Name} is no longer asked for, and stays: it belongs to the cluster, and other databases may need it. If none does, write a migration of your own: " +
                $"DROP OWNED BY {DdlWriter.Name(role.Name)}; DROP ROLE {DdlWriter.Name(role.Name)}; - PostgreSQL refuses that while another database has objects or grants of the role.");
        }

        foreach (var role in scope.UnnamedRoles ? current.Roles.Where(role => !role.IsMade) : [])
        {
            var kept = role.Attributes.Where(attribute => desired.Roles.Find(role.Name)?.ValueOf(attribute.Name) is null).Select(attribute => attribute.Name).ToList();
            if (kept.Count > 0)
            {
                yield return Report(role, $"Role {role.Name} keeps its {string.Join(", ", kept)}: no file says what it was before. If it is to be otherwise, write ALTER ROLE {DdlWriter.Name(role.Name)} in a migration of your own.");
            }
        }

        SourceDiagnostic Report(Role role, string message)
            => new(PlanDiagnostics.RoleKept, role.Origin.File ?? options.Source, role.Origin.File is null ? default : role.Origin.Span, message);
    }
}

using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Planning;

/// <summary>Owners and privileges, last of all: what is made anew begins without those that it had.</summary>
internal sealed partial class ChangePlanner
{
    public void AddPrivileges(SchemaScope scope)
    {
        var made = new HashSet<ObjectId>(_steps.SelectMany(step => step.Makes.Except(step.Alters)));
        made.UnionWith(changes.OfType<RebuildEnum>().Select(rebuild => ObjectId.Type(new QualifiedName(rebuild.Schema, rebuild.New.Name))));
        foreach (var change in new AccessComparer(current, desired, scope, made).Compare().ToList())
        {
            switch (change)
            {
                case ChangeOwner owner:
                    var (words, text) = AccessDdl.Owner(CatalogWith(owner.Id), owner);
                    Add(new PlanStep(PlanStage.Main, PlanPhase.Privileges, words, text) { Needs = EquatableArray.Create(owner.Id) });
                    break;
                case ChangePrivileges privileges:
                    PlanPrivileges(privileges, made);
                    break;
            }
        }
    }

    /// <summary>Default privileges come after all that the plan makes: that has been given what it is to have.</summary>
    private void PlanPrivileges(ChangePrivileges change, HashSet<ObjectId> made)
    {
        var isDefault = change.Id.Kind == ObjectKind.DefaultPrivileges;
        foreach (var (comment, sql) in AccessDdl.Statements(CatalogWith(change.Id), change, options.PostgresVersion))
        {
            Add(new PlanStep(PlanStage.Main, isDefault ? PlanPhase.DefaultPrivileges : PlanPhase.Privileges, comment, sql)
            {
                Needs = isDefault ? made.ToEquatableArray() : EquatableArray.Create(change.Id),
            });
        }
    }

    /// <summary>The sequence of a renamed table is there under the name that it had.</summary>
    private Catalog CatalogWith(ObjectId id) => AccessObjects.Find(desired, id) is null ? current : desired;
}

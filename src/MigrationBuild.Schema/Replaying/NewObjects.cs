using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Who owns what a statement made, and the default privileges on it.</summary>
internal static class NewObjects
{
    /// <param name="before">The catalog before the statement.</param>
    public static void Settle(StatementReplay replay, Catalog before, Statement statement)
    {
        if (replay.Failed
            || ReferenceEquals(before, replay.Catalog)
            || (replay.State.Role is null && replay.Catalog.DefaultPrivileges.Count == 0)
            // The first two give names, and the others have statements within, which did it for theirs.
            || statement is RenameStmt or AlterObjectSchemaStmt or DoStmt or CreateSchemaStmt)
        {
            return;
        }

        foreach (var id in Made(before, replay.Catalog).ToList())
        {
            Settle(replay, id);
        }
    }

    /// <summary>The sequence of a <c>serial</c> column has its owner already: the table's.</summary>
    public static void Settle(StatementReplay replay, ObjectId id)
    {
        var access = AccessObjects.Find(replay.Catalog, id)!;
        var owned = access.Owner is null && replay.State.Role is { } role ? access.WithOwner(role) : access;
        replay.Catalog = AccessObjects.With(replay.Catalog, id, NewObjectAccess.Of(replay.Catalog, replay.Catalog, id, owned));
    }

    private static IEnumerable<ObjectId> Made(Catalog before, Catalog after)
    {
        foreach (var (name, old, wanted) in before.Schemas.DifferencesTo(after.Schemas))
        {
            foreach (var id in wanted is null ? [] : Made(old ?? new DatabaseSchema(name), wanted))
            {
                yield return id;
            }
        }

        foreach (var (_, old, wanted) in before.Defined.DifferencesTo(after.Defined))
        {
            if (old is null && wanted is not null && DefinedKind.Of(wanted.Id).HasOwner)
            {
                yield return wanted.Id;
            }
        }
    }

    private static IEnumerable<ObjectId> Made(DatabaseSchema old, DatabaseSchema wanted)
        => New(old.Relations, wanted.Relations).Select(relation => ObjectId.Relation(new QualifiedName(wanted.Name, relation.Name)))
            .Concat(New(old.Types, wanted.Types).Select(type => ObjectId.Type(new QualifiedName(wanted.Name, type.Name))))
            .Concat(New(old.Routines, wanted.Routines).Select(routine => ObjectId.Routine(wanted.Name, routine)));

    private static IEnumerable<T> New<T>(PersistentMap<T> old, PersistentMap<T> wanted)
        where T : class
        => old.DifferencesTo(wanted).Where(entry => entry.Old is null).Select(entry => entry.New!);
}

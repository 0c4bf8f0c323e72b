using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules;

/// <summary>An object that existed before the migration and that a statement gives another name, so that those who use the old one do not find it.</summary>
/// <param name="Rename">The statement.</param>
/// <param name="Kind">What the object is, as far as the schema tells: ALTER TABLE takes views and sequences too.</param>
/// <param name="Name">The old name.</param>
/// <param name="Words">The words that rename it.</param>
internal sealed record RenamedObject(RenameStmt Rename, ObjectType Kind, ClientName Name, TextSpan Words)
{
    public static IEnumerable<RenamedObject> Find(StatementContext context)
    {
        if (context.Statement is RenameStmt { SubName: null } rename
            && !DroppedObject.IsNew(rename.ObjectType, rename.Object, context)
            && ClientName.Of(context, rename.ObjectType, rename.Object) is { } name
            && KindOf(context, rename, name) is { } kind
            && name.IsLost(context, name.Renamed(rename.NewName.Name)))
        {
            yield return new RenamedObject(rename, kind, name, WordsOf(context, rename, rename.NewName));
        }
    }

    /// <summary>From RENAME to the new name.</summary>
    /// <param name="context">The statement.</param>
    /// <param name="rename">The statement itself.</param>
    /// <param name="first">The first name after RENAME.</param>
    public static TextSpan WordsOf(StatementContext context, RenameStmt rename, SyntaxNode first) => TextSpan.FromBounds(
        Fixes.Words.Find(context.File, TextSpan.FromBounds(rename.Object.Span.End, first.Span.Start), "RENAME").Start,
        rename.NewName.Span.End);

    /// <summary>Null for an index, whose name no program uses.</summary>
    private static ObjectType? KindOf(StatementContext context, RenameStmt rename, ClientName name) => (rename.ObjectType, context.Before.Catalog.FindRelation(name.Name)) switch
    {
        (ObjectType.Table, View) => ObjectType.View,
        (ObjectType.Table, MaterializedView) => ObjectType.MaterializedView,
        (ObjectType.Table, Sequence) => ObjectType.Sequence,
        (ObjectType.Table, null) when context.Before.Names.FindIndex(((NamedObject)rename.Object).Name) is not null => null,
        _ => rename.ObjectType,
    };
}

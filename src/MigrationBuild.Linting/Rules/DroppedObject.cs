using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules;

/// <summary>An object that a DROP, a rename or a move names: where it stands, and whether the file itself made it.</summary>
internal static class DroppedObject
{
    /// <summary>The words that drop the object: from the statement's start where it is the only one.</summary>
    public static TextSpan SpanOf(DropStmt drop, ObjectAddress address) =>
        drop.Objects.Count == 1 ? TextSpan.FromBounds(drop.Span.Start, address.Span.End) : address.Span;

    /// <summary>Whether the statement drops that relation.</summary>
    public static bool Names(DropStmt drop, QualifiedName relation, StatementContext context) =>
        drop.Objects.OfType<NamedObject>().Any(each => context.Resolve(each.Name) == relation);

    public static bool IsNew(ObjectType type, ObjectAddress address, StatementContext context) => (type, address) switch
    {
        (ObjectType.Schema, NamedObject named) => context.New.FindSchema(named.Name.Name) is not null,
        (ObjectType.Index, NamedObject named) => context.New.FindIndex(context.ResolveIndex(named.Name)) is not null,
        (ObjectType.Table or ObjectType.ForeignTable or ObjectType.View or ObjectType.MaterializedView or ObjectType.Sequence, NamedObject named) =>
            context.IsNew(context.Resolve(named.Name)),
        (_, DependentObject dependent) when context.IsNew(context.Resolve(dependent.Relation)) => true,
        _ => context.New.FindOther(ObjectKeys.Of(type, address, context.Before.Names)) is not null,
    };
}

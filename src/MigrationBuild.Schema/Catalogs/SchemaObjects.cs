using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Planning;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>The objects of a catalog that come and go as wholes.</summary>
public static class SchemaObjects
{
    /// <summary>All of them, each kind in the order of names.</summary>
    public static IEnumerable<SchemaObject> Of(Catalog catalog)
        => catalog.Carried.Select(carried => new SchemaObject(ObjectId.Carried(carried.Key), carried, carried.Origin))
            .Concat(catalog.Defined.Select(Of))
            .Concat(
                from schema in catalog.Schemas
                where schema.Name != NameScope.TemporarySchema
                from relation in schema.Relations
                where relation is View or MaterializedView
                select Of(new QualifiedName(schema.Name, relation.Name), (RowRelation)relation))
            .Concat(
                from schema in catalog.Schemas
                where schema.Name != NameScope.TemporarySchema
                from routine in schema.Routines
                select Of(schema.Name, routine))
            .Concat(
                from schema in catalog.Schemas
                where schema.Name != NameScope.TemporarySchema
                from relation in schema.Relations.OfType<RowRelation>()
                from trigger in relation.Triggers
                select Of(new QualifiedName(schema.Name, relation.Name), trigger))
            .Concat(
                from schema in catalog.Schemas
                where schema.Name != NameScope.TemporarySchema
                from relation in schema.Relations.OfType<RowRelation>()
                from rule in relation.Rules
                select Of(new QualifiedName(schema.Name, relation.Name), rule));

    private static SchemaObject Of(QualifiedName name, RowRelation relation)
    {
        var bare = relation with
        {
            Comment = null,
            Access = ObjectAccess.Initial,
            Triggers = PersistentMap.Create<Trigger>(),
            Rules = PersistentMap.Create<RewriteRule>(),
            Columns = relation.Columns.Select(column => column with { Comment = null, Access = ObjectAccess.Initial }).ToEquatableArray(),
        };
        return relation is MaterializedView view
            ? new(ObjectId.Relation(name), (MaterializedView)bare with { Indexes = PersistentMap.Create<TableIndex>() }, view.Origin)
            {
                Comments = CommentsOf("MATERIALIZED VIEW", name, view),
                Indexes = view.Indexes,
            }
            : new(ObjectId.Relation(name), bare, relation.Origin) { Comments = CommentsOf("VIEW", name, relation) };
    }

    private static Dictionary<string, string> CommentsOf(string kind, QualifiedName name, RowRelation relation)
    {
        var text = $"{SqlPrinter.QuoteIdentifier(name.Schema)}.{SqlPrinter.QuoteIdentifier(name.Name)}";
        return relation.Columns
            .Select(column => (Target: $"COLUMN {text}.{SqlPrinter.QuoteIdentifier(column.Name)}", column.Comment))
            .Prepend((Target: $"{kind} {text}", relation.Comment))
            .Where(entry => entry.Comment is not null)
            .ToDictionary(entry => entry.Target, entry => entry.Comment!);
    }

    private static SchemaObject Of(string schema, Routine routine)
    {
        var id = ObjectId.Routine(schema, routine);
        return new(id, routine with { Comment = null, Access = ObjectAccess.Initial }, routine.Origin) { Comments = CommentOf(RoutineDdl.Target(id, routine), routine.Comment) };
    }

    internal static SchemaObject Of(DefinedObject defined) => new(defined.Id, defined with { Comment = null, Access = ObjectAccess.Initial }, defined.Origin)
    {
        Comments = CommentOf($"{DefinedKind.Of(defined.Id).Words} {DefinedKind.Of(defined.Id).Address(defined.Id)}", defined.Comment),
        Parts = defined.Id.Kind switch
        {
            ObjectKind.Publication => PublicationDefinition.Members(defined).Select(member => member.Key).ToEquatableArray(),
            ObjectKind.OperatorClass => OperatorClassDefinition.PlacesOf(defined),
            _ => default,
        },
    };

    private static SchemaObject Of(QualifiedName relation, Trigger trigger)
        => new(ObjectId.Trigger(relation, trigger.Name), trigger with { Comment = null }, trigger.Origin) { Comments = CommentOf(TriggerDdl.Target(relation, trigger), trigger.Comment) };

    private static SchemaObject Of(QualifiedName relation, RewriteRule rule)
        => new(ObjectId.Rule(relation, rule.Name), rule with { Comment = null }, rule.Origin) { Comments = CommentOf(RuleDdl.Target(relation, rule), rule.Comment) };

    private static Dictionary<string, string> CommentOf(string target, string? comment)
        => comment is null ? [] : new Dictionary<string, string> { [target] = comment };
}

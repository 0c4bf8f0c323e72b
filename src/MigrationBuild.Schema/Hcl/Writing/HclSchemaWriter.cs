using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>
/// Prints a catalog as HCL. The text is read again before it is handed out: what it does not give back is said, so that nothing gets lost without a word.
/// </summary>
public static class HclSchemaWriter
{
    public static HclSchemaText Write(Catalog catalog, HclSchemaTextOptions? options = null)
    {
        var given = options ?? HclSchemaTextOptions.Default;
        var blocks = Blocks(catalog, given.Rest).Select(HclPrinter.Print).ToList();
        var result = Read(blocks, given);
        while (Readable(blocks, result.Diagnostics) is var readable && readable.Count < blocks.Count)
        {
            blocks = readable;
            result = Read(blocks, given);
        }

        var changes = CatalogComparer.Compare(result.Catalog, catalog, given.Scope);
        return new HclSchemaText(TextOf(blocks), HclLosses.Of(changes, catalog, given).ToEquatableArray());
    }

    private static HclSchemaResult Read(IEnumerable<string> blocks, HclSchemaTextOptions options) =>
        HclSchemaReader.Read(options.Rest, [new SourceFile("schema.hcl", TextOf(blocks))], new HclSchemaOptions { PostgresVersion = options.PostgresVersion });

    private static string TextOf(IEnumerable<string> blocks) => string.Join("\n", blocks);

    /// <summary>The blocks in which there is no error: the others need what HCL cannot declare, such as an operator.</summary>
    private static List<string> Readable(List<string> blocks, EquatableArray<SourceDiagnostic> diagnostics)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Span.Start).ToList();
        var start = 0;
        var readable = new List<string>();
        foreach (var block in blocks)
        {
            var end = start + block.Length + 1;
            if (!errors.Any(error => error >= start && error < end))
            {
                readable.Add(block);
            }

            start = end;
        }

        return readable;
    }

    private static IEnumerable<HclBlockText> Blocks(Catalog catalog, Catalog rest)
    {
        var names = new HclNames(catalog);
        var types = new HclTypeText(names);
        var (tables, views, routines, triggers) = (new HclTableText(catalog, names, types), new HclViewText(catalog, names), new HclRoutineText(names, types), new HclTriggerText(names));
        var typeBlocks = new HclTypeBlockText(catalog, names, types);
        var defined = catalog.Defined.Where(item => rest.FindDefined(item.Id) is null).ToList();
        var schemas = catalog.Schemas.Where(schema => schema.Name != NameScope.TemporarySchema && !BookkeepingTables.Fill(schema)).ToList();
        var relations = New(schemas, schema => schema.Relations, name => rest.FindRelation(name) is not null);
        var ownTables = Of<Table>(relations).Where(table => table.Value is { Foreign: null, Persistence: not Persistence.Temporary } && !BookkeepingTables.Contains(table.Name.Name)).ToList();
        return schemas.Where(schema => rest.Schemas.Find(schema.Name) != schema).Select(HclSchemaBlocks.Schema)
            .Concat(catalog.Extensions.Where(extension => !rest.Extensions.ContainsKey(extension.Name)).Select(extension => HclSchemaBlocks.Extension(catalog, extension)))
            .Concat(catalog.Roles.Where(role => role.IsMade && !rest.Roles.ContainsKey(role.Name)).OrderBy(role => role.Origin).Select(new HclRoleText(catalog).Block))
            .Concat(defined.Where(item => item.Id.Kind == ObjectKind.Collation).Select(typeBlocks.Collation))
            .Concat(New(schemas, schema => schema.Types, name => rest.FindType(name) is not null).Select(type => typeBlocks.Block(type.Name, type.Value)).OfType<HclBlockText>())
            .Concat(Of<Sequence>(relations).Where(sequence => !tables.IsImplied(sequence.Name, sequence.Value)).Select(sequence => HclSequenceText.Block(sequence.Name, sequence.Value, names, types)))
            .Concat(ownTables.Where(table => table.Value.PartitionOf is null).Select(table => tables.Block(table.Name, table.Value)))
            .Concat(ownTables.Where(table => table.Value.PartitionOf is not null).Select(table => HclPartitionText.Block(table.Name, table.Value, names)))
            .Concat(Of<View>(relations).Select(view => views.Block(view.Name, view.Value)))
            .Concat(Of<MaterializedView>(relations).Select(view => views.Block(view.Name, view.Value)))
            .Concat(New(schemas, schema => schema.Routines, _ => false)
                .Where(routine => rest.FindRoutine(ObjectId.Routine(routine.Name.Schema, routine.Value)) is null && HclRoutineText.CanSay(routine.Value))
                .Select(routine => routines.Block(routine.Name.Schema, routine.Value)))
            .Concat(Of<RowRelation>(relations).SelectMany(relation => relation.Value.Triggers.OrderBy(trigger => trigger.Origin).Select(trigger => triggers.Block(relation.Name, trigger))))
            .Concat(defined.Where(item => item.Id.Kind == ObjectKind.EventTrigger).Select(triggers.EventTrigger))
            .Concat(ownTables.SelectMany(table => tables.Policies(table.Name, table.Value)))
            .Concat(AccessObjects.Of(catalog)
                .Where(entry => entry.Key.Kind == ObjectKind.Schema || AccessObjects.Find(rest, entry.Key) is null)
                .SelectMany(entry => new HclPermissionText(catalog, names).Blocks(entry.Key, entry.Value)));
    }

    /// <summary>The objects that the rest does not have, in the order in which people wrote them.</summary>
    private static IReadOnlyList<(QualifiedName Name, T Value)> New<T>(IEnumerable<DatabaseSchema> schemas, Func<DatabaseSchema, PersistentMap<T>> of, Func<QualifiedName, bool> isKnown)
        where T : class =>
        [.. from schema in schemas
            from entry in of(schema).Entries()
            let name = new QualifiedName(schema.Name, entry.Key)
            where !isKnown(name)
            select (name, entry.Value)];

    private static IEnumerable<(QualifiedName Name, T Value)> Of<T>(IEnumerable<(QualifiedName Name, Relation Value)> relations)
        where T : Relation =>
        from relation in relations
        where relation.Value is T
        orderby relation.Value.Origin
        select (relation.Name, (T)relation.Value);
}

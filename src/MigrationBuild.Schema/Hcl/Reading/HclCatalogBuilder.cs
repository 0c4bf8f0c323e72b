using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Hcl.Evaluation;
using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Schema.Hcl.Reading;

/// <summary>
/// Puts what the blocks declare into a catalog. What others refer to comes first, so the order of blocks in the files does not matter:
/// schemas, extensions, types and what else tables may use, tables with their columns, keys and indexes, foreign keys, views and what else uses tables, policies.
/// </summary>
internal sealed partial class HclCatalogBuilder
{
    private readonly HclContext _context;
    private readonly HclSchemaOptions _options;
    private readonly HclReport _report;
    private readonly List<HclBlockReader> _blocks = [];
    private readonly List<DeclaredTable> _tables = [];
    private readonly Dictionary<string, QualifiedName> _tableLabels = new(StringComparer.Ordinal);
    private readonly Dictionary<SourceFile, int> _orders = [];
    private readonly HashSet<string> _declaredSchemas = new(StringComparer.Ordinal);

    public HclCatalogBuilder(Catalog catalog, IReadOnlyList<HclFile> files, HclContext context, HclSchemaOptions options)
    {
        Catalog = catalog;
        _context = context;
        _options = options;
        _report = context.Report;
        for (var i = 0; i < files.Count; i++)
        {
            _orders[files[i].Source] = options.FirstOrder + i;
            ReadFile(files[i]);
        }
    }

    public Catalog Catalog { get; private set; }

    private NameScope Names => new(Catalog);

    public void BuildExtensions()
    {
        foreach (var block in Of(HclBlockKinds.Schema))
        {
            ReadSchema(block);
        }

        foreach (var block in Of(HclBlockKinds.Extension))
        {
            ReadExtension(block);
        }
    }

    public void Build()
    {
        BuildExtensions();
        DeclareObjects(
            HclBlockKinds.Collation,
            HclBlockKinds.Enum,
            HclBlockKinds.Domain,
            HclBlockKinds.Composite,
            HclBlockKinds.Range,
            HclBlockKinds.Sequence,
            HclBlockKinds.Partition,
            HclBlockKinds.View,
            HclBlockKinds.Materialized,
            HclBlockKinds.Function,
            HclBlockKinds.Procedure,
            HclBlockKinds.Aggregate);
        Await(HclBlockKinds.Role, RoleBlockOf);
        Await(HclBlockKinds.User, RoleBlockOf);
        Await(HclBlockKinds.Collation, CollationBlockOf);
        MakeAll();
        foreach (var block in Of(HclBlockKinds.Enum))
        {
            ReadEnum(block);
        }

        foreach (var block in Of(HclBlockKinds.Table))
        {
            DeclareTable(block);
        }

        Await(HclBlockKinds.Domain, DomainOf);
        Await(HclBlockKinds.Composite, CompositeOf);
        Await(HclBlockKinds.Range, ShellOf);
        Await(HclBlockKinds.Sequence, SequenceOf);
        AwaitRoutines(withStandardBody: false);
        // Behind the functions, as one that is not there yet would be taken for PostgreSQL's own.
        Await(HclBlockKinds.Range, RangeOf);
        Await(HclBlockKinds.Aggregate, AggregateOf);
        MakeWhatIsPossible();
        _tables.ForEach(ReadColumns);

        // A body of the SQL standard means columns, and the defaults of these may call the function.
        AwaitRoutines(withStandardBody: true);
        MakeWhatIsPossible();
        _tables.ForEach(ReadColumnValues);
        _tables.ForEach(ReadPartitionKey);
        _tables.ForEach(ReadKeysAndChecks);
        _tables.ForEach(ReadIndexes);
        foreach (var block in Of(HclBlockKinds.TopLevelIndex))
        {
            ReadTopLevelIndex(block);
        }

        _tables.ForEach(ReadForeignKeys);
        _tables.ForEach(ReadStorage);
        _waiting.AddRange(_tables.SelectMany(ExclusionsOf));
        Await(HclBlockKinds.Partition, PartitionOf);
        Await(HclBlockKinds.View, ViewOf);
        Await(HclBlockKinds.Materialized, MaterializedOf);
        Await(HclBlockKinds.Trigger, TriggerOf);
        Await(HclBlockKinds.EventTrigger, EventTriggerOf);
        Await(HclBlockKinds.Permission, PermissionOf);
        MakeAll();
        foreach (var block in Of(HclBlockKinds.Policy))
        {
            ReadPolicy(block);
        }

        _tables.ForEach(ReadRowSecurity);
    }

    private IEnumerable<HclBlockReader> Of(HclBlockKind kind) => _blocks.Where(block => block.KindName == kind.Name && block.IsNamed);

    private void ReadFile(HclFile file)
    {
        var scope = new HclScope(file.Source);
        foreach (var attribute in file.Body.Attributes)
        {
            _report.Add(
                HclDiagnostics.UnknownName,
                new HclPlace(file.Source, attribute.Name.Span),
                $"`{attribute.Name}` stands outside of a block; a schema file holds blocks only, and values for later use go into `locals {{ … }}`");
        }

        foreach (var block in file.Body.Blocks)
        {
            if (HclBlockKinds.File.FindBlock(block.Kind.Name) is { } kind)
            {
                _blocks.AddRange(_context.Expand(block, kind, scope));
            }
            else
            {
                ReportUnknown(block, new HclPlace(file.Source, block.Kind.Span));
            }
        }
    }

    private void ReportUnknown(HclBlock block, HclPlace place)
    {
        var name = block.Kind.Name;
        var known = HclBlockKinds.File.Blocks.Select(kind => kind.Name).OrderBy(kind => kind, StringComparer.Ordinal).ToList();
        if (HclBlockKinds.File.Unsupported.Contains(name))
        {
            _report.Add(
                HclDiagnostics.NotSupported,
                place,
                $"`{name}` blocks are not supported yet; write this object in a `schema.sql` beside this file (`CREATE …`) and remove it here");
        }
        else if (HclBlockKinds.OfProjectFile.Contains(name))
        {
            _report.Add(HclDiagnostics.UnknownName, place, $"`{name}` belongs in Atlas's project file, not in a schema file; remove it here");
        }
        else
        {
            var hint = Spelling.Closest(name, known) is { } closest ? $"did you mean `{closest}`?" : $"known here: {string.Join(", ", known)}";
            _report.Add(HclDiagnostics.UnknownName, place, $"unknown block `{name}`; {hint}");
        }
    }

    private Origin OriginOf(HclPlace place) => new(place.File, place.Span, _orders[place.File]);

    /// <summary>Where an object was declared before, in a message.</summary>
    private static string At(Origin origin) => origin.File is null ? "before" : $"at {origin}";

    private void ReportContradiction(HclPlace place, string what, Origin first, string difference) =>
        _report.Add(HclDiagnostics.Contradiction, place, $"{what} is declared differently {At(first)}: {difference}; change one of the two");

    private void ReportDuplicate(HclPlace place, string what, Origin first) =>
        _report.Add(HclDiagnostics.Contradiction, place, $"{what} is already declared {At(first)}; remove or rename one of the two");

    /// <summary>The comment that results from an earlier one and a written one, which may add one but not change it.</summary>
    private string? Comment(HclBlockReader block, string? before, string what, Origin first)
    {
        var written = block.Text("comment")?.Text;
        if (written is not null && before is not null && written != before)
        {
            ReportContradiction(block.PlaceOf("comment"), what, first, $"there the comment is \"{before}\", here \"{written}\"");
        }

        return before ?? written;
    }
}

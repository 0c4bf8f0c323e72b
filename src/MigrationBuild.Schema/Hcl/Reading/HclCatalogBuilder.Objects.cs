using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl.Evaluation;
using MigrationBuild.Schema.Hcl.Syntax;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Hcl.Reading;

/// <summary>
/// Objects that are made by one statement, such as views and functions. A block of such a kind becomes that statement, which takes the way of all SQL: so it
/// means the same in either language, and what PostgreSQL would refuse is refused at its place.
/// </summary>
internal sealed partial class HclCatalogBuilder
{
    private readonly List<HclStatement> _waiting = [];
    private readonly Dictionary<string, QualifiedName> _labels = new(StringComparer.Ordinal);

    /// <summary>Whether anything is granted.</summary>
    public bool MentionsPrivileges => Of(HclBlockKinds.Permission).Any();

    /// <summary>Every name is known before the first reference is looked up.</summary>
    private void DeclareObjects(params HclBlockKind[] kinds)
    {
        foreach (var block in kinds.SelectMany(Of))
        {
            if (QualifiedNameOf(block) is { } name)
            {
                _labels[$"{block.KindName}.{ReferenceName(block)}"] = name;
            }
        }
    }

    private void Await(HclBlockKind kind, Func<HclBlockReader, IEnumerable<HclStatement>> write) => _waiting.AddRange(Of(kind).SelectMany(write));

    /// <summary>Makes whatever finds what it needs, as often as that makes something possible: a view may be declared before the one that it reads.</summary>
    private void MakeWhatIsPossible()
    {
        int waiting;
        do
        {
            waiting = _waiting.Count;
            foreach (var statement in _waiting.ToList())
            {
                var (catalog, diagnostics) = Replay(statement);
                if (diagnostics.Count == 0)
                {
                    Catalog = catalog;
                    _waiting.Remove(statement);
                }
            }
        }
        while (_waiting.Count < waiting);
    }

    /// <summary>Makes what waits, and reports what cannot be made.</summary>
    private void MakeAll()
    {
        MakeWhatIsPossible();
        foreach (var statement in _waiting)
        {
            var (catalog, diagnostics) = Replay(statement);
            Catalog = catalog;
            diagnostics.ForEach(_report.Add);
        }

        _waiting.Clear();
    }

    private (Catalog Catalog, List<SourceDiagnostic> Diagnostics) Replay(HclStatement statement)
    {
        var sql = statement.Sql;
        var script = SqlParser.Parse(new SourceFile(sql.File.Path, sql.Text), new SqlParseOptions(PostgresVersion: _options.PostgresVersion));
        var diagnostics = script.Diagnostics.Select(found => found with { File = sql.File, Span = PlaceOf(found.Span) }).ToList();
        var state = new ReplayState(Catalog) { TargetVersion = _options.PostgresVersion };
        var step = CatalogReplay.Apply(state, script, span => new Origin(sql.File, PlaceOf(span), _orders[sql.File]));
        diagnostics.AddRange(step.Diagnostics);
        return (step.State.Catalog, diagnostics);

        // What no person wrote as SQL stands for the block as a whole.
        TextSpan PlaceOf(TextSpan span) =>
            sql.ToSource(span) is var place && place.Start == statement.Block.Place.Span.Start ? statement.Block.Place.Span : place;
    }

    /// <summary>The schema, object and label as which a block was declared.</summary>
    private QualifiedName? NameOf(HclBlockReader block) =>
        _labels.TryGetValue($"{block.KindName}.{ReferenceName(block)}", out var name) ? name : null;

    /// <summary>The statement that comments on the block's object, if the block has a comment.</summary>
    private static HclStatementWriter Comment(HclStatementWriter statement, HclBlockReader block, string target) =>
        block.Text("comment") is { } comment ? statement.Write($";\nCOMMENT ON {target} IS {SqlPrinter.QuoteLiteral(comment.Text)}") : statement;

    /// <summary>An object that a reference such as <c>function.touch</c> or <c>view.good</c> names: the kind of its block and its name.</summary>
    private (string Kind, QualifiedName Name)? ObjectOf(string attribute, HclValue value, params HclBlockKind[] kinds)
    {
        var example = $"`{kinds[0].Name}.name`";
        if (value is not HclReferenceValue { Path: { Count: > 1 } path } || kinds.All(kind => kind.Name != path[0].Name))
        {
            _report.Add(HclDiagnostics.WrongValue, value.Place, $"`{attribute}` is a reference such as {example}, but this is {value.Kind}");
            return null;
        }

        var rest = path.Skip(1).ToList();
        if (path[0].Name == HclBlockKinds.Table.Name)
        {
            return FindTable(rest, value.Place) is { } table ? (path[0].Name, table) : null;
        }

        var written = string.Join(".", path);
        if (_labels.TryGetValue(written, out var declared))
        {
            return (path[0].Name, declared);
        }

        var prefix = path[0].Name + ".";
        var known = _labels.Keys.Where(label => label.StartsWith(prefix, StringComparison.Ordinal));
        var hint = Spelling.Closest(written, known) is { } closest ? $"did you mean `{closest}`?" : $"declare it: `{path[0]} \"{path[path.Count - 1]}\" {{ … }}`";
        _report.Add(HclDiagnostics.UnresolvedReference, value.Place, $"unknown {path[0]} `{string.Join(".", rest)}`; {hint}");
        return null;
    }

    /// <summary>A query or condition, without the semicolon that a person may have put behind it.</summary>
    private static MappedText? QueryOf(HclBlockReader block, string attribute)
    {
        var text = block.Required(attribute, $"{attribute} = \"…\"") is null ? null : block.SqlText(attribute)?.TrimEnd();
        return text is { Text: var sql } && sql.EndsWith(";", StringComparison.Ordinal) ? text.Substring(0, sql.Length - 1) : text;
    }

    private static string Sql(QualifiedName name) => $"{SqlPrinter.QuoteIdentifier(name.Schema)}.{SqlPrinter.QuoteIdentifier(name.Name)}";
}

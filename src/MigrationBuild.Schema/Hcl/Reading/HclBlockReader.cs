using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Hcl.Evaluation;
using MigrationBuild.Schema.Hcl.Syntax;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Hcl.Reading;

/// <summary>One block: its attributes by name and kind of value. What is unknown, missing or of the wrong kind is reported as it is asked for.</summary>
internal sealed class HclBlockReader
{
    private readonly Dictionary<string, HclAttribute> _attributes = new(StringComparer.Ordinal);
    private readonly HclBlock _block;
    private readonly HclBlockKind _kind;
    private readonly HclContext _context;
    private readonly HclScope _scope;

    public HclBlockReader(HclBlock block, HclBlockKind kind, HclContext context, HclScope scope)
    {
        _block = block;
        _kind = kind;
        _context = context;
        _scope = scope;
        IsNamed = HasItsLabels();
        foreach (var attribute in block.Body.Attributes)
        {
            Take(attribute);
        }

        foreach (var inner in block.Body.Blocks)
        {
            CheckBlock(inner);
        }
    }

    /// <summary>Whether the block has the labels that its kind needs. One that has not stands for nothing.</summary>
    public bool IsNamed { get; }

    /// <summary>The block's header: its kind and labels.</summary>
    public HclPlace Place => new(_scope.File, _block.Labels.Aggregate(_block.Kind.Span, (span, label) => span.Union(label.Span)));

    public HclScope Scope => _scope;

    public EquatableArray<HclLabel> Labels => _block.Labels;

    public HclReport Report => _context.Report;

    public string KindName => _kind.Name;

    /// <summary>The block in a message: <c>policy `p`</c>.</summary>
    public string Title => _block.Labels.IsEmpty ? $"`{_block.Kind}`" : $"{_block.Kind} `{string.Join(".", _block.Labels)}`";

    /// <summary>The last label, which is the block's own name, or null.</summary>
    public string? Label => _block.Labels.IsEmpty ? null : _block.Labels[_block.Labels.Count - 1].Text;

    /// <summary>What the object is called: the attribute <c>name</c>, else the label.</summary>
    public string Name => NameGenerator.Truncate(Text("name")?.Text is { Length: > 0 } name ? name : Label ?? "");

    public bool Has(string name) => Value(name) is not null;

    public HclPlace PlaceOf(string name) =>
        _attributes.TryGetValue(name, out var attribute) ? new HclPlace(_scope.File, attribute.Name.Span) : Place;

    /// <summary>The value, or null where the attribute is missing, <c>null</c>, or could not be evaluated.</summary>
    public HclValue? Value(string name) =>
        _attributes.TryGetValue(name, out var attribute) && Evaluate(attribute) is { } value and not (HclNullValue or HclUnknownValue) ? value : null;

    /// <summary>The value of an attribute that must be there.</summary>
    public HclValue? Required(string name, string example)
    {
        var value = Value(name);
        var isReported = _attributes.TryGetValue(name, out var attribute) && Evaluate(attribute) is HclUnknownValue;
        if (value is null && !isReported)
        {
            Report.Add(HclDiagnostics.Missing, Place, $"{Title} needs `{name}`; add `{example}`");
        }

        return value;
    }

    public MappedText? Text(string name) => Value(name) switch
    {
        null => null,
        HclStringValue text => text.Text,
        var value => Wrong<MappedText>(name, value, "a string in double quotes"),
    };

    /// <summary>A string that is SQL; <c>sql("…")</c> says the same.</summary>
    public MappedText? SqlText(string name) => Value(name) switch
    {
        null => null,
        HclStringValue text => text.Text,
        HclSqlValue sql => sql.Text,
        var value => Wrong<MappedText>(name, value, "SQL in a string"),
    };

    public bool? Boolean(string name)
    {
        var value = Value(name);
        if (value is null or HclBooleanValue)
        {
            return (value as HclBooleanValue)?.Value;
        }

        ReportWrong(name, value, "`true` or `false`");
        return null;
    }

    public long? Integer(string name)
    {
        var value = Value(name);
        if (value is HclNumberValue number && number.Value is >= long.MinValue and <= long.MaxValue && decimal.Truncate(number.Value) == number.Value)
        {
            return (long)number.Value;
        }

        if (value is not null)
        {
            ReportWrong(name, value, "a whole number");
        }

        return null;
    }

    /// <summary>One of a few words, written bare or as a string, in either case, with <c>_</c> or blanks between its parts.</summary>
    public string? Word(string name, params string[] allowed)
    {
        if (Value(name) is not { } value || WordOf(name, value) is not { } written)
        {
            return null;
        }

        var word = written.ToUpperInvariant().Replace(' ', '_');
        if (allowed.Contains(word))
        {
            return word;
        }

        var hint = Spelling.Closest(word, allowed) is { } closest ? $"did you mean `{closest}`?" : $"it can be {string.Join(", ", allowed)}";
        Report.Add(HclDiagnostics.WrongValue, value.Place, $"`{written}` is no value of `{name}`; {hint}");
        return null;
    }

    /// <summary>A word of any kind, written bare or as a string.</summary>
    public string? AnyWord(string name) => Value(name) is { } value ? WordOf(name, value) : null;

    /// <summary>The values of a list; one value is a list of one.</summary>
    public IReadOnlyList<HclValue> List(string name) => Value(name) switch
    {
        null => [],
        HclListValue list => [.. list.Items.Where(item => item is not HclUnknownValue)],
        var value => [value],
    };

    public IEnumerable<HclBlockReader> Blocks(HclBlockKind kind) =>
        from block in _block.Body.Blocks
        where block.Kind.Name == kind.Name
        from reader in _context.Expand(block, kind, _scope)
        where reader.IsNamed
        select reader;

    /// <summary>The block of that kind, of which there is at most one.</summary>
    public HclBlockReader? Single(HclBlockKind kind)
    {
        var blocks = Blocks(kind).ToList();
        if (blocks.Count > 1)
        {
            Report.Add(
                HclDiagnostics.Contradiction, blocks[1].Place, $"{Title} has a second `{kind.Name}`; the first is at {blocks[0].Place}; keep one");
        }

        return blocks.FirstOrDefault();
    }

    /// <summary>Every attribute with its value, in the order in which they stand.</summary>
    public IEnumerable<(HclIdentifier Name, HclValue Value)> All() =>
        from attribute in _block.Body.Attributes
        where _attributes.TryGetValue(attribute.Name.Name, out var taken) && taken == attribute && Evaluate(attribute) is not HclUnknownValue
        select (attribute.Name, Evaluate(attribute));

    public void ReportWrong(string name, HclValue value, string expected) =>
        Report.Add(HclDiagnostics.WrongValue, value.Place, $"`{name}` of {Title} is {expected}, but this is {value.Kind}");

    private T? Wrong<T>(string name, HclValue value, string expected)
        where T : class
    {
        ReportWrong(name, value, expected);
        return null;
    }

    private string? WordOf(string name, HclValue value) => value switch
    {
        HclStringValue text => text.Text.Text,
        HclSqlValue sql => sql.Text.Text,
        HclReferenceValue { Path.Count: 1 } word => word.Path[0].Name,
        _ => Wrong<string>(name, value, "a word or a string"),
    };

    private HclValue Evaluate(HclAttribute attribute) => _context.Evaluate(attribute, _scope);

    private bool HasItsLabels()
    {
        if (!_kind.Labels.Allows(_block.Labels.Count))
        {
            Report.Add(HclDiagnostics.Missing, Place, $"`{_kind.Name}` has {_kind.Labels}, but here it has {_block.Labels.Count}");
            return false;
        }

        if (_block.Labels.FirstOrDefault(label => label.Text.Length == 0) is { } empty)
        {
            Report.Add(HclDiagnostics.Missing, new HclPlace(_scope.File, empty.Span), $"the label of a `{_kind.Name}` cannot be empty; write its name");
            return false;
        }

        return true;
    }

    private void Take(HclAttribute attribute)
    {
        var name = attribute.Name.Name;
        var place = new HclPlace(_scope.File, attribute.Name.Span);
        if (_attributes.TryGetValue(name, out var first))
        {
            Report.Add(
                HclDiagnostics.Contradiction,
                place,
                $"{Title} has a second `{name}`; the first is at {new HclPlace(_scope.File, first.Name.Span)}; keep one");
        }
        else if (_kind.IsOpen || _kind.Attributes.Contains(name) || name == "for_each")
        {
            _attributes.Add(name, attribute);
        }
        else if (_kind.Unsupported.Contains(name))
        {
            Report.Add(HclDiagnostics.NotSupported, place, $"`{name}` in `{_kind.Name}` is not supported yet; make this change in a migration");
        }
        else if (_kind.FindBlock(name) is not null)
        {
            Report.Add(HclDiagnostics.UnknownName, place, $"`{name}` in `{_kind.Name}` is a block: write `{name} {{ … }}` without `=`");
        }
        else
        {
            Report.Add(HclDiagnostics.UnknownName, place, $"unknown attribute `{name}` in `{_kind.Name}`; {Hint(name, _kind.Attributes)}");
        }
    }

    private void CheckBlock(HclBlock inner)
    {
        var name = inner.Kind.Name;
        var place = new HclPlace(_scope.File, inner.Kind.Span);
        if (_kind.FindBlock(name) is not null)
        {
            return;
        }

        if (_kind.Unsupported.Contains(name))
        {
            Report.Add(HclDiagnostics.NotSupported, place, $"`{name}` in `{_kind.Name}` is not supported yet; make this change in a migration");
        }
        else if (_kind.Attributes.Contains(name))
        {
            Report.Add(HclDiagnostics.UnknownName, place, $"`{name}` in `{_kind.Name}` is an attribute: write `{name} = …`");
        }
        else
        {
            Report.Add(
                HclDiagnostics.UnknownName, place, $"unknown block `{name}` in `{_kind.Name}`; {Hint(name, _kind.Blocks.Select(block => block.Name))}");
        }
    }

    private static string Hint(string name, IEnumerable<string> known)
    {
        var names = known.OrderBy(other => other, StringComparer.Ordinal).ToList();
        return Spelling.Closest(name, names) is { } closest ? $"did you mean `{closest}`?"
            : names.Count == 0 ? "none can stand here"
            : $"known here: {string.Join(", ", names)}";
    }
}

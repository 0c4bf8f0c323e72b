using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Hcl.Evaluation;
using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Schema.Hcl.Reading;

/// <summary>What all block readers share: the evaluator, the report, and the values that were evaluated before.</summary>
internal sealed class HclContext
{
    private readonly HclEvaluator _evaluator;
    private readonly Dictionary<(TextSpan Span, HclScope Scope), HclValue> _values = [];

    public HclContext(IReadOnlyList<HclFile> files)
    {
        Report = new HclReport();
        _evaluator = new HclEvaluator(files, Report);
    }

    public HclReport Report { get; }

    public HclValue Evaluate(HclAttribute attribute, HclScope scope)
    {
        var key = (attribute.Span, scope);
        if (!_values.TryGetValue(key, out var value))
        {
            value = _evaluator.Evaluate(attribute.Value, scope);
            _values.Add(key, value);
        }

        return value;
    }

    /// <summary>The block, or with <c>for_each</c> one for every element, in which <c>each.key</c> and <c>each.value</c> are known.</summary>
    public IEnumerable<HclBlockReader> Expand(HclBlock block, HclBlockKind kind, HclScope scope)
    {
        var loop = block.Body.Attributes.FirstOrDefault(attribute => attribute.Name.Name == "for_each");
        if (loop is null)
        {
            yield return new HclBlockReader(block, kind, this, scope);
            yield break;
        }

        var source = Evaluate(loop, scope);
        foreach (var (key, value) in _evaluator.Elements(source) ?? [])
        {
            // The key of a set's element is the element.
            var own = source is HclListValue ? value : key;
            var each = new HclObjectValue(
                new HclPlace(scope.File, loop.Span),
                EquatableArray.Create(new HclObjectEntry("key", own), new HclObjectEntry("value", value)));
            yield return new HclBlockReader(block, kind, this, scope.With("each", each));
        }
    }
}

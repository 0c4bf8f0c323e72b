using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Schema.Hcl.Evaluation;

/// <summary>The variables and locals of all files. Each is evaluated once, when it is first asked for.</summary>
internal sealed class HclGlobals
{
    private readonly Dictionary<string, Definition> _variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Definition> _locals = new(StringComparer.Ordinal);
    private readonly HclReport _report;

    public HclGlobals(IEnumerable<HclFile> files, HclReport report)
    {
        _report = report;
        foreach (var file in files)
        {
            foreach (var block in file.Body.Blocks)
            {
                Declare(file.Source, block);
            }
        }
    }

    public IEnumerable<string> VariableNames => _variables.Keys;

    public IEnumerable<string> LocalNames => _locals.Keys;

    public bool HasVariable(string name) => _variables.ContainsKey(name);

    public bool HasLocal(string name) => _locals.ContainsKey(name);

    public HclValue Variable(string name, HclEvaluator evaluator) => Evaluate(_variables[name], $"var.{name}", evaluator);

    public HclValue Local(string name, HclEvaluator evaluator) => Evaluate(_locals[name], $"local.{name}", evaluator);

    private void Declare(SourceFile file, HclBlock block)
    {
        if (block.Kind.Name == "locals")
        {
            foreach (var attribute in block.Body.Attributes)
            {
                Declare(_locals, "local", attribute.Name, new Definition(new HclPlace(file, attribute.Name.Span), attribute.Value));
            }
        }
        else if (block.Kind.Name == "variable" && block.Labels.Count == 1)
        {
            var value = block.Body.Attributes.FirstOrDefault(attribute => attribute.Name.Name == "default")?.Value;
            var name = new HclIdentifier(block.Labels[0].Text) { Span = block.Labels[0].Span };
            Declare(_variables, "variable", name, new Definition(new HclPlace(file, name.Span), value));
        }
    }

    private void Declare(Dictionary<string, Definition> definitions, string kind, HclIdentifier name, Definition definition)
    {
        if (definitions.TryGetValue(name.Name, out var first))
        {
            _report.Add(
                HclDiagnostics.Contradiction, definition.Place, $"{kind} `{name}` is already declared at {first.Place}; remove one of the two");
            return;
        }

        definitions.Add(name.Name, definition);
    }

    private HclValue Evaluate(Definition definition, string reference, HclEvaluator evaluator)
    {
        if (definition.Value is not null)
        {
            return definition.Value;
        }

        if (definition.IsBeingEvaluated)
        {
            _report.Add(HclDiagnostics.Evaluation, definition.Place, $"`{reference}` is defined by itself; remove the circle");
            return new HclUnknownValue(definition.Place);
        }

        if (definition.Expression is null)
        {
            _report.Add(HclDiagnostics.Evaluation, definition.Place, $"`{reference}` has no value; give the variable a `default`");
            return definition.Value = new HclUnknownValue(definition.Place);
        }

        definition.IsBeingEvaluated = true;
        var value = evaluator.Evaluate(definition.Expression, new HclScope(definition.Place.File));
        definition.IsBeingEvaluated = false;
        return definition.Value = value;
    }

    private sealed class Definition(HclPlace place, HclExpression? expression)
    {
        public HclPlace Place { get; } = place;

        public HclExpression? Expression { get; } = expression;

        public HclValue? Value { get; set; }

        public bool IsBeingEvaluated { get; set; }
    }
}

using System.Globalization;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Schema.Hcl.Evaluation;

/// <summary>
/// Evaluates expressions. What is known here (variables, locals, operators, functions) becomes a value; a reference to a block or a word of the
/// schema language is left as it is for the reader.
/// </summary>
public sealed partial class HclEvaluator
{
    /// <summary>A chain such as <c>a + b + c …</c> is a tree as deep as it is long, so its depth is bounded here again.</summary>
    private const int MaxDepth = 400;

    /// <summary>A few lines of loops inside loops, or of locals that double each other, would otherwise run and grow without end.</summary>
    private const int MaxSteps = 2_000_000;

    private const int MaxSize = 4_000_000;

    private readonly HclGlobals _globals;
    private readonly HclReport _report;
    private int _depth;
    private int _steps;
    private long _size;
    private bool _isTooLarge;

    public HclEvaluator(IEnumerable<HclFile> files, HclReport report)
    {
        _report = report;
        _globals = new HclGlobals(files, report);
    }

    public HclValue Evaluate(HclExpression expression, HclScope scope)
    {
        var place = new HclPlace(scope.File, expression.Span);
        if (_depth == MaxDepth)
        {
            return Fail(place, $"this is nested more than {MaxDepth} levels deep; move a part into a local");
        }

        if (_steps++ > MaxSteps || _size > MaxSize)
        {
            return FailTooLarge(place);
        }

        _depth++;
        var value = expression switch
        {
            HclNumber number => OfNumber(number, place),
            HclBoolean boolean => new HclBooleanValue(place, boolean.Value),
            HclNull => new HclNullValue(place),
            HclVariable variable => OfWord(variable, place, scope),
            HclMember member => OfMember(member, place, scope),
            HclIndex index => OfIndex(index, place, scope),
            HclSplat splat => OfSplat(splat, place, scope),
            HclSplatElement => scope.Find("") ?? new HclUnknownValue(place),
            HclParenthesized parenthesized => Evaluate(parenthesized.Inner, scope),
            HclUnary unary => OfUnary(unary, place, scope),
            HclBinary binary => OfBinary(binary, place, scope),
            HclConditional conditional => OfConditional(conditional, place, scope),
            HclCall call => OfCall(call, place, scope),
            HclList list => new HclListValue(place, list.Items.Select(item => Evaluate(item, scope)).ToEquatableArray()),
            HclObject item => OfObject(item, place, scope),
            HclFor each => OfFor(each, place, scope),
            HclTemplate template => OfTemplate(template, place, scope),
            _ => new HclUnknownValue(place),
        };
        _depth--;
        _size += value switch
        {
            HclListValue list => list.Items.Count,
            HclObjectValue entries => entries.Entries.Count,
            HclStringValue text when expression is not HclTemplate { Parts.Count: <= 1 } => text.Text.Text.Length,
            _ => 0,
        };
        return value;
    }

    /// <summary>Reported once: what follows from it would repeat it at every place.</summary>
    private HclUnknownValue FailTooLarge(HclPlace place)
    {
        if (_isTooLarge)
        {
            return new HclUnknownValue(place);
        }

        _isTooLarge = true;
        return Fail(place, "the values of this schema grow too large to evaluate; look for loops inside loops and locals that repeat each other");
    }

    private HclValue OfNumber(HclNumber number, HclPlace place) =>
        decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? new HclNumberValue(place, value)
            : Fail(place, $"the number `{number.Text}` is too large");

    private static HclValue OfWord(HclVariable variable, HclPlace place, HclScope scope)
    {
        if (scope.Find(variable.Name) is { } value)
        {
            return value;
        }

        return new HclReferenceValue(place, EquatableArray.Create(new HclIdentifier(variable.Name) { Span = variable.Span }));
    }

    private HclValue OfMember(HclMember member, HclPlace place, HclScope scope)
    {
        if (member.Target is HclVariable root && scope.Find(root.Name) is null)
        {
            switch (root.Name)
            {
                case "var":
                    return _globals.HasVariable(member.Name.Name)
                        ? _globals.Variable(member.Name.Name, this)
                        : FailUnresolved(member.Name, scope, "variable", _globals.VariableNames, $"declare it: `variable \"{member.Name}\" {{ … }}`");
                case "local":
                    return _globals.HasLocal(member.Name.Name)
                        ? _globals.Local(member.Name.Name, this)
                        : FailUnresolved(member.Name, scope, "local", _globals.LocalNames, "declare it in a `locals` block");
                case "data":
                    return Fail(place, "data sources cannot be used in a schema file; write the value here or in a local");
                case "each":
                    return Fail(place, "`each` has a value only in a block with `for_each`");
            }
        }

        var target = Evaluate(member.Target, scope);
        return target switch
        {
            HclReferenceValue reference => reference with { Place = place, Path = reference.Path.Add(member.Name) },
            HclObjectValue value => value.Find(member.Name.Name)
                ?? FailUnresolved(member.Name, scope, "entry", value.Entries.Select(entry => entry.Key), "the object has none of that name"),
            HclUnknownValue => target,
            _ => Fail(place, $"`.{member.Name}` needs an object, but what is before it is {target.Kind}"),
        };
    }

    private HclValue OfIndex(HclIndex index, HclPlace place, HclScope scope)
    {
        var target = Evaluate(index.Target, scope);
        var key = Evaluate(index.Key, scope);
        return (target, key) switch
        {
            (HclUnknownValue, _) => target,
            (_, HclUnknownValue) => key,
            (HclReferenceValue reference, HclStringValue name) =>
                reference with { Place = place, Path = reference.Path.Add(new HclIdentifier(name.Text.Text) { Span = index.Key.Span }) },
            (HclObjectValue value, HclStringValue name) => value.Find(name.Text.Text) ?? Fail(key.Place, $"the object has no entry `{name.Text}`"),
            (HclListValue list, HclNumberValue number) when number.Value >= 0 && number.Value < list.Items.Count => list.Items[(int)number.Value],
            (HclListValue list, HclNumberValue number) => Fail(key.Place, $"the list has {list.Items.Count} elements, counted from 0; there is no {number}"),
            _ => Fail(place, $"{target.Kind} cannot be indexed by {key.Kind}"),
        };
    }

    private HclValue OfSplat(HclSplat splat, HclPlace place, HclScope scope)
    {
        var target = Evaluate(splat.Target, scope);
        if (target is HclUnknownValue)
        {
            return target;
        }

        var items = target switch
        {
            HclListValue list => list.Items,
            HclNullValue => default,
            _ => EquatableArray.Create(target),
        };
        return new HclListValue(place, items.Select(item => Evaluate(splat.Each, scope.With("", item))).ToEquatableArray());
    }

    private HclObjectValue OfObject(HclObject syntax, HclPlace place, HclScope scope)
    {
        var entries = new List<HclObjectEntry>();
        foreach (var item in syntax.Items)
        {
            var key = item.Key is HclVariable word ? word.Name : TextOf(Evaluate(item.Key, scope));
            var value = Evaluate(item.Value, scope);
            if (key is null)
            {
                Fail(new HclPlace(scope.File, item.Key.Span), "the key of an object is a word or a string");
                continue;
            }

            entries.Add(new HclObjectEntry(key, value));
        }

        return new HclObjectValue(place, entries.ToEquatableArray());
    }

    private HclValue OfFor(HclFor syntax, HclPlace place, HclScope scope)
    {
        if (Elements(Evaluate(syntax.Source, scope)) is not { } elements)
        {
            return new HclUnknownValue(place);
        }

        var items = new List<HclValue>();
        var entries = new List<HclObjectEntry>();
        foreach (var element in elements)
        {
            var inner = scope.With(syntax.ValueName.Name, element.Value);
            inner = syntax.KeyName is { } keyName ? inner.With(keyName.Name, element.Key) : inner;
            if (syntax.Condition is { } condition && BooleanOf(Evaluate(condition, inner), "the condition of `for`") is not true)
            {
                continue;
            }

            if (syntax.ResultKey is null)
            {
                items.Add(Evaluate(syntax.Result, inner));
            }
            else if (TextOf(Evaluate(syntax.ResultKey, inner)) is { } key)
            {
                AddEntry(entries, key, Evaluate(syntax.Result, inner), syntax.GroupsByKey);
            }
        }

        return syntax.ResultKey is null
            ? new HclListValue(place, items.ToEquatableArray())
            : new HclObjectValue(place, entries.ToEquatableArray());
    }

    private static void AddEntry(List<HclObjectEntry> entries, string key, HclValue value, bool groups)
    {
        var known = entries.FindIndex(entry => entry.Key == key);
        if (!groups)
        {
            entries.Add(new HclObjectEntry(key, value));
        }
        else if (known < 0)
        {
            entries.Add(new HclObjectEntry(key, new HclListValue(value.Place, EquatableArray.Create(value))));
        }
        else
        {
            var group = (HclListValue)entries[known].Value;
            entries[known] = new HclObjectEntry(key, group with { Items = group.Items.Add(value) });
        }
    }

    /// <summary>The keys and values that <c>for</c> and <c>for_each</c> go through, or null after an error.</summary>
    public IReadOnlyList<(HclValue Key, HclValue Value)>? Elements(HclValue value)
    {
        switch (value)
        {
            case HclListValue list:
                return [.. list.Items.Select((item, i) => ((HclValue)new HclNumberValue(item.Place, i), item))];
            case HclObjectValue map:
                return [.. map.Entries.Select(entry => ((HclValue)Text(entry.Value.Place, entry.Key), entry.Value))];
            case HclUnknownValue:
                return null;
            default:
                Fail(value.Place, $"expected a list or an object to go through, found {value.Kind}");
                return null;
        }
    }

    private HclUnknownValue Fail(HclPlace place, string message)
    {
        _report.Add(HclDiagnostics.Evaluation, place, message);
        return new HclUnknownValue(place);
    }

    private HclUnknownValue FailUnresolved(HclIdentifier name, HclScope scope, string kind, IEnumerable<string> known, string otherwise)
    {
        var place = new HclPlace(scope.File, name.Span);
        var hint = Spelling.Closest(name.Name, known) is { } closest ? $"did you mean `{closest}`?" : otherwise;
        _report.Add(HclDiagnostics.UnresolvedReference, place, $"unknown {kind} `{name}`; {hint}");
        return new HclUnknownValue(place);
    }

    /// <summary>A string that stems from one place.</summary>
    private static HclStringValue Text(HclPlace place, string text)
    {
        var builder = new MappedTextBuilder(place.File, place.Span.Start);
        builder.AppendMade(text, place.Span.Start);
        return new HclStringValue(place, builder.Build());
    }
}

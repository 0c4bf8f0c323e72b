using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Definitions;

/// <summary><c>OPTIONS (name 'value', …)</c> of what is foreign. Their order says nothing.</summary>
internal static class ForeignOptions
{
    public static EquatableArray<GenericOption> Canonical(EquatableArray<GenericOption> options, Action<ServerError, SyntaxNode, string> fail)
    {
        if (options.GroupBy(option => option.Name.Name).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            fail(ServerError.DuplicateObject, twice.Last(), $"option \"{twice.Key}\" provided more than once");
        }

        return Sorted(options.Select(option => option with { Action = OptionAction.Unspecified }));
    }

    /// <summary>The options after <c>OPTIONS (ADD …, SET …, DROP …)</c>.</summary>
    public static EquatableArray<GenericOption> Altered(EquatableArray<GenericOption> options, EquatableArray<GenericOption> changes, Action<ServerError, SyntaxNode, string> fail)
    {
        foreach (var change in changes)
        {
            var isThere = options.Any(option => option.Name == change.Name);
            if (change.Action is OptionAction.Set or OptionAction.Drop && !isThere)
            {
                fail(ServerError.UndefinedObject, change, $"option \"{change.Name.Name}\" not found");
            }
            else if (change.Action is OptionAction.Add or OptionAction.Unspecified && isThere)
            {
                fail(ServerError.DuplicateObject, change, $"option \"{change.Name.Name}\" provided more than once");
            }

            var others = options.Where(option => option.Name != change.Name);
            options = (change.Action == OptionAction.Drop ? others : others.Append(change)).ToEquatableArray();
        }

        return Canonical(options, fail);
    }

    /// <summary>What turns the ones into the others.</summary>
    public static EquatableArray<GenericOption> Difference(EquatableArray<GenericOption> old, EquatableArray<GenericOption> wanted)
    {
        StringConstant? Before(GenericOption option) => old.FirstOrDefault(other => other.Name == option.Name)?.Value;
        var set = wanted
            .Where(option => Before(option) != option.Value)
            .Select(option => option with { Action = Before(option) is null ? OptionAction.Add : OptionAction.Set });
        var dropped = old.Where(option => wanted.All(other => other.Name != option.Name)).Select(option => new GenericOption(OptionAction.Drop, option.Name, null));
        return Sorted(set.Concat(dropped));
    }

    private static EquatableArray<GenericOption> Sorted(IEnumerable<GenericOption> options)
        => options.OrderBy(option => option.Name.Name, StringComparer.Ordinal).ToEquatableArray();
}

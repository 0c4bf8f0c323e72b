using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>Puts a block together; what has no value is not said.</summary>
internal sealed class HclBlockBuilder(string kind, params string[] labels)
{
    private readonly List<HclText> _body = [];

    public HclBlockBuilder Add(string name, string? value)
    {
        if (value is not null)
        {
            _body.Add(new HclAttributeText(name, value));
        }

        return this;
    }

    public HclBlockBuilder Add(HclBlockText? block)
    {
        if (block is not null)
        {
            _body.Add(block);
        }

        return this;
    }

    public HclBlockBuilder AddAll(IEnumerable<HclBlockText> blocks)
    {
        _body.AddRange(blocks);
        return this;
    }

    /// <summary>SQL, in as many lines as it has.</summary>
    public HclBlockBuilder AddSql(string name, string? sql, bool isExact = false)
    {
        if (sql is not null && HclHeredocText.CanHold(sql))
        {
            _body.Add(new HclHeredocText(name, sql, isExact));
            return this;
        }

        return Add(name, sql is null ? null : HclValueText.Quote(sql));
    }

    public HclBlockBuilder AddComment(string? comment) => Add("comment", comment is null ? null : HclValueText.Quote(comment));

    /// <summary>A flag that is said where it is true.</summary>
    public HclBlockBuilder AddFlag(string name, bool isSet) => Add(name, isSet ? "true" : null);

    public HclBlockText Build() => new(kind, labels.ToEquatableArray(), _body.ToEquatableArray());

    /// <summary>The block; null where nothing is in it.</summary>
    public HclBlockText? BuildUnlessEmpty() => _body.Count == 0 ? null : Build();
}

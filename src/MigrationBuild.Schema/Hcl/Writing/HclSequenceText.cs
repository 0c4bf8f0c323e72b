using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl.Reading;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>Sequences of their own, and the options of those behind identity columns.</summary>
internal static class HclSequenceText
{
    public static HclBlockText Block(QualifiedName name, Sequence sequence, HclNames names, HclTypeText types)
    {
        var block = new HclBlockBuilder(HclBlockKinds.Sequence.Name, names.Labels(HclBlockKinds.Sequence.Name, name))
            .Add("schema", HclNames.ToSchema(name.Schema))
            .Add("type", sequence.Type.Name.Name == "int8" ? null : types.Of(sequence.Type));
        return AddOptions(block, sequence.Options, sequence.Type)
            .Add("owner", sequence.OwnedBy is { } owner ? names.ToColumn(new QualifiedName(name.Schema, owner.Table), owner.Column) : null)
            .AddComment(sequence.Comment)
            .Build();
    }

    /// <summary>The options that PostgreSQL would not take by itself.</summary>
    public static HclBlockBuilder AddOptions(HclBlockBuilder block, SequenceOptions options, DataType type)
    {
        var usual = SequenceStatements.Default(type, options.Increment);
        return block
            .Add("start", NumberUnless(options.Start, options.Increment < 0 ? options.Maximum : options.Minimum))
            .Add("increment", NumberUnless(options.Increment, 1))
            .Add("min_value", NumberUnless(options.Minimum, usual.Minimum))
            .Add("max_value", NumberUnless(options.Maximum, usual.Maximum))
            .Add("cache", NumberUnless(options.Cache, 1))
            .AddFlag("cycle", options.Cycle);
    }

    private static string? NumberUnless(long value, long usual) => value == usual ? null : HclValueText.Number(value);
}

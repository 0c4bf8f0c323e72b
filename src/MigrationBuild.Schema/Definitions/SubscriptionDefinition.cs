using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Definitions;

/// <summary>Subscriptions. The connection is a secret: it is compared between files, and never read from a database.</summary>
internal static class SubscriptionDefinition
{
    private const string Connect = "connect";
    private const string Enabled = "enabled";
    private const string SlotName = "slot_name";
    private const string Refresh = "refresh";
    private const string NoSlot = "none";

    /// <summary>What a statement does once and no catalog keeps.</summary>
    private static readonly string[] AtCreation = [Connect, "copy_data", "create_slot"];

    private static readonly Dictionary<string, string> Defaults = new()
    {
        ["binary"] = "false",
        ["disable_on_error"] = "false",
        ["failover"] = "false",
        ["max_retention_duration"] = "0",
        ["origin"] = "any",
        ["password_required"] = "true",
        ["retain_dead_tuples"] = "false",
        ["run_as_owner"] = "false",
        ["streaming"] = "false",
        ["synchronous_commit"] = "off",
        ["two_phase"] = "false",
    };

    public static CreateSubscriptionStmt Canonical(CreateSubscriptionStmt create, DefinitionNames names)
    {
        var name = names.Own(ObjectKind.Subscription, create.Name);
        if (create.Publications.GroupBy(publication => publication.Name).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            names.Fail(ServerError.DuplicateObject, twice.Last(), $"publication name \"{twice.Key}\" used more than once");
        }

        var connects = Value(create.Options, Connect, "true");
        if (connects == "false" && AtCreation.Append(Enabled).FirstOrDefault(option => option != Connect && Value(create.Options, option, "false") == "true") is { } contradiction)
        {
            names.Fail(ServerError.SyntaxError, create, $"connect = false and {contradiction} = true are mutually exclusive options");
        }

        var enabled = Value(create.Options, Enabled, connects);
        if (enabled == "true" && !HasSlot(create))
        {
            names.Fail(ServerError.SyntaxError, create, "subscription with slot_name = NONE must also set enabled = false");
        }

        return create with
        {
            Name = name,
            Publications = create.Publications.OrderBy(publication => publication.Name, StringComparer.Ordinal).ToEquatableArray(),
            Options = Options(create, name, connects, names),
        };
    }

    /// <summary>The subscription after an ALTER of it.</summary>
    public static CreateSubscriptionStmt Altered(CreateSubscriptionStmt subscription, AlterSubscriptionStmt alter, DefinitionNames names)
    {
        switch (alter.Action)
        {
            case SubscriptionAction.Connection:
                return subscription with { Connection = alter.Connection! };
            case SubscriptionAction.Options:
                return subscription with { Options = alter.Options.Aggregate(subscription.Options, With) };
            case SubscriptionAction.Enable when !HasSlot(subscription):
                names.Fail(ServerError.ObjectNotInPrerequisiteState, alter, "cannot enable subscription that does not have a slot name");
                return subscription;
            case SubscriptionAction.Enable:
                // That it was made without a connection does not matter any more.
                return subscription with { Options = With(subscription.Options.Where(option => option.Name.Name != Connect).ToEquatableArray(), DefinitionOptions.Boolean(Enabled, true)) };
            case SubscriptionAction.Disable:
                return subscription with { Options = With(subscription.Options, DefinitionOptions.Boolean(Enabled, false)) };
            case SubscriptionAction.SetPublication or SubscriptionAction.AddPublication or SubscriptionAction.DropPublication:
                return WithPublications(subscription, alter, names);
            default:
                return subscription;
        }
    }

    /// <summary>Whether the server has a subscription for the one as for the other: what differs may be how they are made.</summary>
    public static bool AreSame(DefinedObject old, DefinedObject wanted)
        => old == wanted || State(Read(old)) == State(Read(wanted));

    /// <summary>Null where the server cannot change a subscription so.</summary>
    public static IReadOnlyList<Statement>? Replace(CreateSubscriptionStmt old, CreateSubscriptionStmt wanted)
    {
        if (Value(old.Options, "two_phase", "false") != Value(wanted.Options, "two_phase", "false"))
        {
            return null;
        }

        var (wasEnabled, isEnabled) = (IsEnabled(old), IsEnabled(wanted));
        var statements = new List<Statement>();
        if (wasEnabled && !isEnabled)
        {
            statements.Add(Alter(SubscriptionAction.Disable));
        }

        if (old.Connection != wanted.Connection)
        {
            statements.Add(Alter(SubscriptionAction.Connection) with { Connection = wanted.Connection });
        }

        var (before, after) = (Settings(old), Settings(wanted));
        var changed = after.Where(option => !before.Contains(option)).Concat(before.Where(option => DefinitionOptions.Find(after, option.Name.Name) is null).Select(option => Default(option, wanted.Name))).ToEquatableArray();
        if (!changed.IsEmpty)
        {
            statements.Add(Alter(SubscriptionAction.Options) with { Options = changed });
        }

        if (old.Publications != wanted.Publications)
        {
            // One that is off looks at its publisher when it is switched on.
            var refresh = wasEnabled && isEnabled ? default : EquatableArray.Create(DefinitionOptions.Boolean(Refresh, false));
            statements.Add(Alter(SubscriptionAction.SetPublication) with { Publications = wanted.Publications, Options = refresh });
        }

        if (isEnabled && !wasEnabled)
        {
            statements.Add(Alter(SubscriptionAction.Enable));
        }

        return statements;

        AlterSubscriptionStmt Alter(SubscriptionAction action) => new(wanted.Name, action, null, default, default);
    }

    /// <summary>Whether making, changing or dropping the subscription may speak to its publisher, which PostgreSQL refuses inside a transaction.</summary>
    public static bool SpeaksToPublisher(DefinedObject subscription) => HasSlot(Read(subscription));

    private static CreateSubscriptionStmt Read(DefinedObject subscription) => (CreateSubscriptionStmt)Definition.Read(subscription)[0];

    private static CreateSubscriptionStmt WithPublications(CreateSubscriptionStmt subscription, AlterSubscriptionStmt alter, DefinitionNames names)
    {
        if (Value(alter.Options, Refresh, "true") == "true" && !IsEnabled(subscription))
        {
            names.Fail(ServerError.ObjectNotInPrerequisiteState, alter, "ALTER SUBSCRIPTION with refresh is not allowed for disabled subscriptions");
            return subscription;
        }

        foreach (var named in alter.Publications)
        {
            var isThere = subscription.Publications.Any(publication => publication.Name == named.Name);
            if (alter.Action == SubscriptionAction.AddPublication && isThere)
            {
                names.Fail(ServerError.DuplicateObject, named, $"publication \"{named.Name}\" is already in subscription \"{subscription.Name.Name}\"");
            }
            else if (alter.Action == SubscriptionAction.DropPublication && !isThere)
            {
                names.Fail(ServerError.InvalidObjectDefinition, named, $"publication \"{named.Name}\" is not in subscription \"{subscription.Name.Name}\"");
            }
        }

        var publications = alter.Action switch
        {
            SubscriptionAction.SetPublication => alter.Publications,
            SubscriptionAction.AddPublication => subscription.Publications.AddRange(alter.Publications),
            _ => subscription.Publications.Where(publication => alter.Publications.All(gone => gone.Name != publication.Name)).ToEquatableArray(),
        };
        if (publications.IsEmpty)
        {
            names.Fail(ServerError.InvalidObjectDefinition, alter, "cannot drop all the publications from a subscription");
            return subscription;
        }

        return subscription with { Publications = publications };
    }

    private static CreateSubscriptionStmt State(CreateSubscriptionStmt create)
        => create with { Options = With(Settings(create), DefinitionOptions.Boolean(Enabled, IsEnabled(create))) };

    /// <summary>What <c>SET</c> changes.</summary>
    private static EquatableArray<DefElem> Settings(CreateSubscriptionStmt create)
        => create.Options.Where(option => option.Name.Name != Enabled && !AtCreation.Contains(option.Name.Name)).ToEquatableArray();

    private static EquatableArray<DefElem> Options(CreateSubscriptionStmt create, Identifier name, string connects, DefinitionNames names)
    {
        var canonical = new List<DefElem>();
        foreach (var option in create.Options.OrderBy(option => option.Name.Name, StringComparer.Ordinal))
        {
            var key = option.Name.Name;
            var value = Value(option);
            if (key != Enabled && key != SlotName && !AtCreation.Contains(key) && !Defaults.ContainsKey(key))
            {
                names.Fail(ServerError.SyntaxError, option, $"unrecognized subscription parameter: \"{key}\"");
            }

            var given = key switch
            {
                Connect => "true",
                SlotName => name.Name,
                _ => Defaults.TryGetValue(key, out var known) ? known : connects,
            };
            if (value != given)
            {
                canonical.Add(Written(key, value));
            }
        }

        return canonical.ToEquatableArray();
    }

    private static DefElem Default(DefElem option, Identifier subscription) => Written(option.Name.Name, option.Name.Name == SlotName ? subscription.Name : Defaults[option.Name.Name]);

    private static DefElem Written(string name, string value)
        => name == SlotName && value == NoSlot ? new DefElem(null, new Identifier(name), new Identifier("none"))
            : value is "true" or "false" ? DefinitionOptions.Boolean(name, value == "true")
            : DefinitionOptions.String(name, value);

    private static bool IsEnabled(CreateSubscriptionStmt create) => Value(create.Options, Enabled, Value(create.Options, Connect, "true")) == "true";

    private static bool HasSlot(CreateSubscriptionStmt create) => Value(create.Options, SlotName, create.Name.Name) != NoSlot;

    private static string Value(EquatableArray<DefElem> options, string name, string otherwise) => DefinitionOptions.Find(options, name) is { } option ? Value(option) : otherwise;

    private static string Value(DefElem option) => option.Name.Name switch
    {
        SlotName => DefinitionOptions.Text(option),
        "origin" or "synchronous_commit" => DefinitionOptions.Text(option).ToLowerInvariant(),
        _ => DefinitionOptions.Boolean(option) switch
        {
            true => "true",
            false => "false",
            null => DefinitionOptions.Text(option).ToLowerInvariant(),
        },
    };

    private static EquatableArray<DefElem> With(EquatableArray<DefElem> options, DefElem option)
        => options.Where(other => other.Name.Name != option.Name.Name).Append(option).ToEquatableArray();
}

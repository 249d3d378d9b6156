// Names that analysts give to threat groups. Made by scripts/tables/generate-actor-names.ts from the MISP galaxy (CC0 1.0).

export const ACTOR_NAMES = `
1.php Group
1937CN
313 Team
4HCrew
8220 Gang
8220 Mining Group
ACTINIUM
ALLANITE
ALPHA SPIDER
ALPHV Ransomware Group
ALTDOS
ALUMINUM
ALUMINUM SARATOGA
AMERICIUM
ANCHOR PANDA
ANDROMEDA SPIDER
ANTHROPOID SPIDER
APOTHECARY SPIDER
APT 32
APT 33
APT 34
APT 36
APT 37
APT 38
APT-32
APT-C-00
APT-C-06
APT-C-08
APT-C-09
APT-C-12
APT-C-17
APT-C-20
APT-C-23
APT-C-26
APT-C-27
APT-C-28
APT-C-34
APT-C-35
APT-C-36
APT-C-38 (QiAnXin)
APT-C-39
APT-C-41
APT-C-43
APT-C-50
APT-C-60
APT-Q-12
APT-Q-20
APT-Q-27,
APT-Q-58
APT-Q-95
APT.3102
APT1
APT10
APT12
APT14
APT15
APT16
APT17
APT18
APT19
APT2
APT20
APT21
APT22
APT23
APT24
APT26
APT27
APT28
APT29
APT3
APT30
APT31
APT32
APT33
APT34
APT35
APT36
APT37
APT38
APT39
APT4
APT40
APT41
APT42
APT43
APT44
APT45
APT49
APT5
APT6
APT73
APT9
APTIran
AQUATIC PANDA
ATK1
ATK103
ATK11
ATK113
ATK116
ATK117
ATK13
ATK17
ATK233
ATK236
ATK29
ATK3
ATK32
ATK33
ATK35
ATK4
ATK40
ATK41
ATK5
ATK51
ATK52
ATK6
ATK7
ATK78
ATK8
ATK80
ATK88
ATK91
ATK92
AURORA PANDA
Ababil of Minab
Actinium
Actor210426
Actor240524
Actor240820
Adept Libra
Admin338
Adrastea
AeroBlade
AgainstTheWest
Aged Libra
Agent Serpens
Aggah
Aggressive Inventory Zombies
Agonizing Serpens
Agrius
Ajax Security Team
AjaxSecurityTeam
Akira
Allanite
Alloy Taurus
Alpha Spider
Altahrea Team
Altered Spider
Altoufan Team
Amaranth-Dragon
Ambiorx
Amethyst Rain
Amoeba
Andariel
Anger Bear
Angry Likho
Animal Farm
Anonymous 64
Anonymous KSA
Anonymous Sudan
Anonymous64
Antlion
Aoqin Dragon
AppMilad
Appleworm
Aqua Blizzard
Arcane Werewolf
ArcaneDoor
Arid Viper
AridViper
Armored Likho
Ashen Lepus
Aslan Neferler Tim
Asnarök
AtlasCross
Attor
Avivore
Awaken Likho
Axiom
Ayyıldız Tim
AzzaSec
BAMBOO SPIDER
BANISHED KITTEN
BARIUM
BASALT CASTLE
BASIN
BASIN CASTLE
BERSERK BEAR
BIG PANDA
BISMUTH
BITWISE SPIDER
BLACKGEAR
BLACKSTEM
BLEAK ION
BOHRIUM
BORON
BOSON SPIDER
BOSS SPIDER
BROMINE
BRONZE ATLAS
BRONZE BUTLER
BRONZE DAVENPORT
BRONZE DUDLEY
BRONZE EDGEWOOD
BRONZE EDISON
BRONZE ELGIN
BRONZE EXPORT
BRONZE EXPRESS
BRONZE FIRESTONE
BRONZE FLEETWOOD
BRONZE GENEVA
BRONZE GLOBE
BRONZE HIGHLAND
BRONZE HOBART
BRONZE HUNTLEY
BRONZE IDLEWOOD
BRONZE KEYSTONE
BRONZE MAYFAIR
BRONZE MEDLEY
BRONZE MOHAWK
BRONZE OLIVE
BRONZE OVERBROOK
BRONZE PALACE
BRONZE PRESIDENT
BRONZE RIVERSIDE
BRONZE SILHOUETTE
BRONZE SPIRAL
BRONZE SPRING
BRONZE STARLIGHT
BRONZE STERLING
BRONZE UNION
BRONZE UNIVERSITY
BRONZE VAPOR
BRONZE VINEWOOD
BRONZE WALKER
BRONZE WOODLAND
BackDip
BackdoorDiplomacy
Bad Magic
BadRory
Bahamut
Balikbayan Foxes
BatShadow
BazaCall
BazarCall
BazzarCall
BeagleBoyz
Bearded Barbie
Bearlyfy
BeeBus
Beijing Group
BelialDemon
Belsen Group
BiBiGun
Bignosa
Billbug
Bitter
Black Artemis
Black Banshee
Black Cube
Black Shadow
Black Technology
Black Vine
BlackJack
BlackMaskers
BlackMaskers Team
BlackOasis
BlackShadow
BlackTech
Blackatom
Blackfly
Blackgear
Blackmeta
Blacktail
Blackwood
BladeHawk
BladedFeline
Bleeding Bear
Blind Eagle
Blue Athena
Blue Callisto
Blue Echidna
Blue Kitsune
Blue Kraken
Blue Mushroom
Blue Odin
Blue Otso
Blue Python
Blue Termite
Blue Tsunami
BlueAlpha
BlueBottle
BlueBravo
BlueCharlie
BlueDelta
BlueHornet
BlueTraveller
Bluenoroff
Boggy Serpens
Bohrium
Bondnet
Booba Project
Boolka
Boulder Bear
Bouncing Golf
BountyGlad
Boyusec
Brass Typhoon
BrazenBamboo
BreachLaboratory
Brocade Typhoon
Brown Fox
Buckeye
Budminer
Budminer cyberespionage group
Budworm
BuhTrap
Bureau 121
Burgundy Sandstorm
Butterfly
ByteToBreach
Byzantine Candor
C-Major
CALANQUE
CALANQUE ION
CARBON SPIDER
CASTLE
CAVERN CASTLE
CERIUM
CHATTY SPIDER
CHIMBORAZO
CHROMIUM
CHRYSENE
CINDER ION
CIRCUIT PANDA
CIRCUS SPIDER
CL STA 0048
CL-CRI-0025
CL-STA-0043
CL-STA-0048
CL-STA-0049
CL-STA-1009
CL-STA-1020
CL-STA-1062
CL-STA-1087
CL-UNK-1068
CLOCKWORK SPIDER
COBALT DICKENS
COBALT EDGEWATER
COBALT HICKMAN
COBALT JUNO
COBALT KATANA
COBALT LYCEUM
COBALT MIRAGE
COBALT SPIDER
COBALT TRINITY
COBALT ULSTER
COLD RELIC
COLDRIVER
COMMENT PANDA
CONFERENCE CASTLE
COPERNICIUM
COPPER
COPPER FIELDSTONE
COSMIC WOLF
COVELLITE
COZY BEAR
CRYSTALRAY
CURIUM
CURLY SPIDER
CVNX
CYBORG SPIDER
CactusPete
Cadelle
Cadet Blizzard
Calc Team
Calcium
Caliente Bandits
Callisto
Calypso
Camaro Dragon
Camerashy
CamoFei
Camouflage Tempest
Canary Typhoon
Candiru
CanisterWorm
Canvas Cyclone
Caracal Kitten
Caramel Tsunami
Carbanak
Carbon Spider
Carderbee
Cardinal
CardinalLizard
Careto
Carmine Tsunami
CashRewindo
Cavalry Werewolf
Cavern Manticore
CeranaKeeper
Chafer
ChainedShark
Chamelgang
Charcoal Typhoon
Charming Kitten
CharmingCypress
Chaya_004
Checkered Typhoon
Chernovite
Chinastrats
Chrono Kitten
Chronus Group
CiberInteligenciaSV
Cicada
Cinnamon Tempest
Circle Typhoon
Citrine Sleet
Clean Ursa
Cleaver
Clever Kitten
Cloaked Ursa
Cloud Atlas
Cloud Hopper
CloudComputating
CloudSorcerer
Cloudy Omega
Cobalt
Cobalt Gang
Cobalt Group
Cobalt Gypsy
Cobalt Kitty
CobaltGoblin
Codefinger
Codoso
Coinbase Cartel
Cold River
Colourful Panda
ComicForm
Comment Crew
Comment Group
Common Raven
Comnie
Comrade Saiga
Conference Crew
Confucious
Conimes
Conquerors Electronic Army
Contagious Interview
ControlX
Copy-Paste
CopyCop
CopyKittens
CoralRaider
Core Werewolf
Coreid
CorporacaoXRat
CorporationXRat
Corsair Jackal
Cosmic Lynx
CosmicBeetle
CostaRicto
Cotton Sandstorm
CoughingDown
Covert Grove
CovertNetwork-1658
Crambus
Crawling Taurus
Crescent and Star
Crimson Collective
Crimson Iron
Crimson Sandstorm
Crouching Yeti
CryptoChameleon
CryptoCore
Cuboid Sandstorm
Curious Gorge
Curly COMrades
Cutting Kitten
Cutting Sword of Justice
Cyber Alliance
Cyber Anarchy Squad
Cyber Army of Russia Reborn
Cyber Av3ngers
Cyber Berkut
Cyber Caliphate Army
Cyber Islamic Resistance
Cyber Partisans
Cyber Serp
Cyber Toufan
Cyber fighters of Izz Ad-Din Al Qassam
Cyber.Anarchy.Squad
CyberAv3ngers
CyberCaliphate
CyberNiggers
CyberRoot
Cycldek
DAGGER PANDA
DARK CASTLE
DD4BC
DEEP PANDA
DESKTOP-GROUP
DEV-0022
DEV-0139
DEV-0147
DEV-0157
DEV-0193
DEV-0196
DEV-0206
DEV-0215
DEV-0216
DEV-0228
DEV-0234
DEV-0237
DEV-0249
DEV-0257
DEV-0270
DEV-0322
DEV-0324
DEV-0343
DEV-0381
DEV-0401
DEV-0413
DEV-0450
DEV-0500
DEV-0504
DEV-0530
DEV-0537
DEV-0569
DEV-0586
DEV-0587
DEV-0605
DEV-0665
DEV-0796
DEV-0829
DEV-0832
DEV-0867
DEV-0928
DEV-0950
DEV-0971
DEV-1028
DEV-1044
DEV-1084
DEV-1101
DEV-1167
DEV-1222
DEV-1295
DEXTOROUS SPIDER
DIZZY PANDA
DNSCalc
DNSpionage
DOPPEL SPIDER
DRAGNET PANDA
DRAGONFISH
DSIRF
DUBNIUM
DUNE
DUNGEON SPIDER
DUSTYCAVE
DYMALLOY
DYNAMITE PANDA
Daggerfly
Daixin Team
Dalbit
Dancing Salome
DangerousSavanna
Danti
Dark Basin
Dark Caracal
Dark Engine
Dark Scorpius
Dark Seoul
DarkCasino
DarkGaboon
DarkHalo
DarkHotel
DarkHydrus
DarkPink
DarkRaaS
DarkShadow
DarkSpectre
DarkUniverse
DarkVishnya
DeadCatx3
Deadeye Jackal
DeathStalker
DeepCliff
DefrayX
DeftTorero
Denim Tsunami
Desert Falcon
Desert Falcons
Desorden Group
Dev-0391
Diamond Sleet
DiceyF
DieNet
Dogfish
Domestic Kitten
Donot Team
Double Dragon
DragonBreath
DragonForce
DragonOK
DragonRank
DragonSpark
Dragonbridge
Dragonfly
DriftingCloud
DriveSurge
Dropping Elephant
Dudear
Duqu Group
Dust Storm
DustSquad
DynCalc
EC2 Grouper
ELBRUS
ELECTRIC PANDA
ELECTRUM
ELOQUENT PANDA
ELUSIVE COMET
EMBER BEAR
EMISSARY PANDA
ENERGETIC BEAR
EQGRP
EUROPIUM
EXOTIC LILY
Eagle Werewolf
Earth Akhlut
Earth Alux
Earth Ammit
Earth Aughisky
Earth Baku
Earth Baxia
Earth Berberoka
Earth Bluecrow
Earth Centaur
Earth Empusa
Earth Estries
Earth Freybug
Earth Hundun
Earth Kapre
Earth Karkaddan
Earth Kasha
Earth Kitsune
Earth Krahang
Earth Kurma
Earth Lamia
Earth Longzhi
Earth Lusca
Earth Naga
Earth Preta
Earth Simnavaz
Earth Smilodon
Earth Vetala
Earth Wendigo
Earth Yako
Edalat-e Ali
Educated Manticore
El Machete
Elderwood
Elderwood Gang
Elephant Beetle
Elfin
Emdivi
Emennet Pasargad
Emerald Sleet
Emperor Dragonfly
Empire Monkey
EncryptHub
Enelink
Equation Group
Eraleig
Ethereal Panda
Evasive Panda
Evasive Serpens
Evil Corp
Evil Eye
EvilNum
EvilPost
EvilTraffic
EvilWeb
Evilbyte
Evilnum
ExCobalt
ExfilSquad
Extreme Jackal
FANCY BEAR
FASTCash
FIN1
FIN10
FIN11
FIN12
FIN13
FIN4
FIN5
FIN6
FIN7
FIN8
FISHMONGER
FOXY PANDA
FROZENBARENTS
FROZENLAKE
FROZENVISTA
FRwL
Fail0verflow
FallagaTeam
Fallout Team
Famous Chollima
FamousSparrow
Fancy Bear
Femwar02
Ferocious Kitten
Fighting Ursa
FishMedley
Fishing Elephant
Flash Kitten
Flax Typhoon
FlowerStorm
Flying Kitten
Flying Yeti
FlyingYeti
Forest Blizzard
Foudre
Fox Kitten
Fox Tempest
Fraternal Jackal
FromRussiaWithLove
FrostyNeighbor
FruityArmor
FulcrumSec
FunkSec
FusionCore
Fxmsp
G0001
G0002
G0003
G0004
G0006
G0007
G0008
G0009
G0010
G0011
G0012
G0013
G0014
G0015
G0016
G0017
G0018
G0019
G0020
G0021
G0023
G0024
G0025
G0026
G0027
G0029
G0030
G0031
G0032
G0033
G0034
G0035
G0036
G0037
G0038
G0039
G0040
G0041
G0043
G0044
G0045
G0046
G0047
G0048
G0049
G0050
G0051
G0052
G0053
G0054
G0055
G0056
G0058
G0059
G0060
G0061
G0062
G0063
G0064
G0065
G0066
G0067
G0068
G0069
G0070
G0072
G0073
G0075
G0076
G0078
G0079
G0080
G0081
G0082
G0085
G0086
G0087
G0088
G0092
G0095
G0096
G0098
G0100
G0125
G0127
G0131
GADOLINIUM
GALLIUM
GC01
GC02
GCMAN
GHOST STADIUM
GIBBERISH PANDA
GIF89a
GOBLIN PANDA
GOFFEE
GOLD BLACKBURN
GOLD BLADE
GOLD BURLAP
GOLD CABIN
GOLD CRESTWOOD
GOLD DRAKE
GOLD DUPONT
GOLD ESSEX
GOLD EVERGREEN
GOLD FAIRFAX
GOLD FLANDERS
GOLD FRANKLIN
GOLD GALLEON
GOLD GARDEN
GOLD HERON
GOLD KINGSWOOD
GOLD LAGOON
GOLD LOWELL
GOLD MANSARD
GOLD MELODY
GOLD NIAGARA
GOLD NORTHFIELD
GOLD PRELUDE
GOLD REBELLION
GOLD RIVERVIEW
GOLD SAHARA
GOLD SKYLINE
GOLD SOUTHFIELD
GOLD SWATHMORE
GOLD SYMPHONY
GOLD TAHOE
GOLD ULRICK
GOLD VILLAGE
GOLD WATERFALL
GOLD WINTER
GOSSAMER BEAR
GOTHIC PANDA
GRACEFUL SPIDER
GRASS NEPTUNE
GREATRIFT
GREF
GRIM SPIDER
GTFire
GTG-1002
GURU SPIDER
Gallmaker
GamaCopy
Gamaredon Group
GambleForce
GamblingPuppet
Gammax
Gaza Cybergang
Gaza Hackers Team
Gaza cybergang
Gelsemium
Genesis Day
Ghost Blizzard
Ghost Jackal
Ghost Security
GhostEmperor
GhostNet
GhostR
GhostRedirector
GhostSec
Ghostwriter
Gingham Typhoon
Gitloker
GlobalSecretGroup
Gnosticplayers
GoldFactory
GoldMouse
Golden Chickens
Golden Chickens 01
Golden Chickens 02
Golden Chickens01
Golden Chickens02
Golden Eye Dog
Golden Falcon
Golden RAT
GoldenJackal
Golfing Taurus
Gonjeshke Darande
GopherWhisper
Gorgon Group
Gorilla
GozNym
Granite Taurus
Granite Typhoon
Gray Sandstorm
GrayBravo
GrayCharlie
Grayfly
Grayling
GreedyBear
GreedyTaotie
Green Havildar
GreenSpot
Greenbug
GreyEnergy
GreyVibe
Grizzly Steppe
Groundbait
Group 100
Group 123
Group 13
Group 22
Group 24
Group 26
Group 27
Group 3
Group 35
Group 41
Group 42
Group 46
Group 6
Group 72
Group 74
Group 77
Group 8
Group 83
Group 88
Group123
Group5
GruesomeLarch
Guacamaya
Guardian of Peace
H0lyGh0st
HAFNIUM
HAMMER PANDA
HASSIUM
HAYWIRE KITTEN
HAZY TIGER
HELIUM
HERMIT NEPTUNE
HEXANE
HIVE-0145
HOGFISH
HOLMIUM
HOODOO
HOUND SPIDER
HUAPI
HURRICANE PANDA
Hacking Team
Hagga
Handala
Hastati Group
Havex
Hazel Sandstorm
Head Mare
Heart Typhoon
Helix Kitten
HellHounds
Hellsing
HenBox
Hexagon Typhoon
HexagonalRodent
Hezb
Hidden Cobra
Hidden Lynx
HiddenArt
Higaisa
HikkI-Chan
Hippo Team
Hive0065
Hive0081 (IBM)
Hive0091
Hive0117
Hive0118
Hive0127
Hive0137
Hive0145
Hive0163
HollowQuill
Holy Souls
HomeLand Justice
HoneyMyte
Honeybee
HookAds
Houken
Houndstooth Typhoon
HummingBad
Hunt3r Kill3rs
Hunter Serpens
Hyadina
IAmTheKing
ICE RELIC
ICECAP
IMPERIAL KITTEN
IMPERSONATING PANDA
INCENDIARY JACKAL
INDOHAXSEC TEAM
INDRIK SPIDER
INJ3CTOR3
IRIDIUM
IRLeaks
IRN2
IRON FRONTIER
IRON HEMLOCK
IRON HUNTER
IRON LIBERTY
IRON LYRIC
IRON TILDEN
IRON TWILIGHT
IRON VIKING
ISLAND CASTLE
ISLANDDREAMS
ISTHMUS CASTLE
ITG05
ITG07
ITG08
ITG09
ITG11
ITG12
ITG15
ITsecTeam
IXESHE
IceFog
IcePeony
Imperial Kitten
Inception Framework
IndigoZebra
Indra
Infrastructure Destruction Squad
Infy
InkySquid
Insidious Taurus
Inteid
IntelBroker
InvisiMole
Iron Cyber Group
Iron Group
Iron Taurus
Iron Tiger
IronErn440
IronHusky
Islamic State Hacking Division
ItaDuke
JACKPOT PANDA
JINX-0126
JINX-0164
JUDGMENT PANDA
Jabaroot
Jabaroot DZ
Jade Sleet
JadePuffer
JavaGhost
JerseyMikes
Jewelbug
Jointworm
JokerStash
JuiceLedger
KARMA PANDA
KAX17
KEYHOLE PANDA
KNOCKOUT SPIDER
KNOTWEED
KRYPTON
KRYPTONITE PANDA
Kairos
Karakurt
Karakurt Lair
Karba
Karkadann
Kasablanka
Kazu
Ke3Chang
Keksec
KelvinSecurity
KeyBoy
Keymous Plus
Keymous+
Killnet
Kimsuky
Kinsing
Kiss-a-Dog
Koala Team
Konni
KromSec
Krybit
KungFu Kittens
LAKE RELIC
LAPSUS
LAPSUS\$
LAUNDRY BEAR
LAWRENCIUM
LEAD
LIMINAL PANDA
LONE CASTLE
LOTUS PANDA
LUNAR SPIDER
LYCEUM
LabHost
Labubu
Labyrinth Chollima
Lace Tempest
LadyBoyle
Lamashtu
Lamberts
Lancefly
LandUpdate808
Lapsus
Larva-208
Larva-24005
Larva-24009
Larva-24010
Larva-24013
Larva-26002
Larva-26005
Larva-26009
Larva‑25012
Laundry Bear
Lazarus Group
Lazarus group
LazyMeerkat
LeafMiner
Lebanese Cedar
Lemon Sandstorm
Leopard Typhoon
Leviathan
Lexus
Libyan Scorpions
Lifting Zmiy
LightBasin
Lilac Typhoon
LilacSquid
Linen Typhoon
LinkC
LinkC Pub
Lion Soldiers Team
LofyGang
LongNosedGoblin
Longhorn
LookingFrog
Lorec Bear
Lorec53
Lotus BLossom
Lotus Blossom
Lucky Cat
Lucky Mouse
Luder
LulzIntel
LulzSec Black
LuminousMoth
Luna Moth
LuoYu
Lurid
MAGNALLIUM
MAGNESIUM
MAGNETIC SPIDER
MAKERSMARK
MALLARD SPIDER
MAN1
MANGANESE
MARNANBRIDGE
MASAN
MAVERICK PANDA
MERCURY
MIDNIGHT NEPTUNE
MIMIC SPIDER
MONTY SPIDER
MORH4x
MSUpdater
MUDCARP
MUDDY ION
MUDDYCOAST
MUMMY SPIDER
MURKY PANDA
MUSTANG PANDA
MYSTICDOME
Mabna Institute
Mabna Institute Group
Machete
Madi
MageCart
MageCart Group 6
Magic Hound
Magic Kitten
MalKamak
Malsmoke
Malteiro
Mana Team
Manatee Tempest
Manga Taurus
Mango Sandstorm
Marbled Dust
Marigold Sandstorm
Markopolo
Mask
Massgrave
Matanbuchus
Maze Team
Menupass Team
Metador
Metushy
Midnight Blizzard
Mimo
Minidionis
Mint Sandstorm
MintedSoil
Mirage
Mirage Tiger
MirrorFace
Moafee
Mobwork
Mocha Manakin
ModernStealer
ModifiedElephant
Mofang
Mogilevich
Molatori
Moldy Pisces
Molerats
Money Libra
MoneyTaker
Monsoon
Monster Libra
Moonlight
Moonstone Sleet
Mora_001
Morpho
Moses Staff
MosesStaff
Moshen Dragon
Moskalvzapoe
MoustachedBouncer
Mr_Rot13
Muddled Libra
MuddyWater
Mulberry Typhoon
Mule Libra
MurenShark
Mustard Tempest
Mysterious Elephant
Mythic Leopard
Mythic Likho
N4ughtysecTU
NAIKON CASTLE
NARWHAL SPIDER
NB65
NEODYMIUM
NEPTUNIUM
NICKEL
NICKEL GLADSTONE
NIGHTSHADE PANDA
NIOBIUM
NOBELIUM
NOCTURNAL SPIDER
NOMAD PANDA
NOTROBIN
NUMBERED PANDA
NXSMS
Nahr Elbard
Nahr el bared
Naikon
Nam3L3ss
Narketing163
Nascent Ursa
Natohub
Nazar
Nemesis Kitten
Nemim
Nemin
NetRunnerPR
NetTraveler
Network Battalion 65
NewRomanic Cyber Army Team
NewsBeef
NewsPenguin
Newscaster
Newscaster Team
Nexus Zeta
Nian
Nickel Academy
Nickel Alley
Nickel Tapestry
Night Dragon
NightEagle
Nimbus Manticore
Nitro
Nnm05716
NoName057
NoName057(16)
NoName05716
Nobelium
Nodaria
Nomadic Octopus
NuclearCrisis
Nullbulge
Nwgen Team
Nylon Typhoon
NyxarGroup
OPERA1ER
OPERATION HANGOVER
OPERATOR PANDA
ORB07
OSMIUM
OUTLAW SPIDER
OVERLORD SPIDER
OVERRIDE PANDA
OXYGEN
Obscure Serpens
Ocean Buffalo
Ocean Lotus
OceanLotus
OceanLotus Group
Octo Tempest
OilAlpha
OilRig
Oktapus
OldGremlin
OnionDog
Onyx Sleet
Op Cleaver
Opal Sleet
Operation AppleJeus
Operation BugDrop
Operation C-Major
Operation CargoTalon
Operation Cleaver
Operation Cobalt Whisper
Operation Comando
Operation DRBControl
Operation DarkSeoul
Operation Daybreak
Operation Emmental
Operation Erebus
Operation EvilTraffic
Operation Exchange Marauder
Operation ForumTroll
Operation GhostSecret
Operation Ghoul
Operation Kabar Cobra
Operation Mermaid
Operation Molerats
Operation Parliament
Operation Poison Needles
Operation Poisoned News
Operation Red Signature
Operation RestyLink
Operation Shadow Force
Operation ShadowHammer
Operation Sharpshooter
Operation Soft Cell
Operation Stolen Pencil
Operation Triangulation
Operation Troy
Operation WizardOpium
Operation Wocao
Operation Woolen Goldfish
Operation Woolen-Goldfish
OperationTroy
Orange Athos
Orange Kala
Orange Yali
Orangeworm
Oro0lxy
Orova
OurMine
Outrider Tiger
OverFlame
PALE PANDA
PARINACOTA
PARISITE
PCPcat
PHANTOM PANDA
PINCHY SPIDER
PIONEER KITTEN
PIRATE PANDA
PITTY PANDA
PIZZO SPIDER
PLAIN NEPTUNE
PLATINUM
PLATINUM TERMINAL
PLUTONIUM
POISON CARP
POISONUS PANDA
POLONIUM
POND LOACH
POTASSIUM
PREDATOR PANDA
PRIMITIVE BEAR
PROMETHIUM
PUNCH COMET
PUNK SPIDER
PUSHCHA
PUTTER PANDA
Pacha Group
Pacifier APT
Packrat
Palmerworm
Palmetto Fusion
Parastoo
PassCV
Pasty Gemini
Patched Lightning
Patchwork
Pawn Storm
PayTool
Peach Sandstorm
Pearl Sleet
People's Cyber Army of Russia
PerSwaysion
Periwinkle Tempest
Personal Panda
Pfinet
Phantom Taurus
Phantom Turk
PhantomControl
Phlox Tempest
Phosphorus
Pickaxe
Pink Sandstorm
PinkPanther
Pinstripe Lightning
Pioneer
Pistachio Tempest
Piwiks
Plaid Rain
Playful Dragon
PlushDaemon
PoisonSeed
PoisonVine
Poisoned Flight
Polaris
Popeye
Poseidon Group
PowerPool
Predatory Sparrow
Prince of Persia
ProCC
Project Sauron
ProjectM
ProjectSauron
Prolific Puma
Prophet Spider
Prying Libra
Pukchong
Pupa
Purple Typhoon
Purple Vallhund
PurpleBravo
PurpleHaze
QAZTeam
QUILTED TIGER
QuaDream
Quarian
Quedagh
R00tK1T
RADIO PANDA
RADIUM
RANCOR
RASPITE
RATPAK SPIDER
RAVINE CASTLE
RAZOR COMET
RAZOR TIGER
REDBALDKNIGHT
REF2924
REF5961
REF7707
REMIX KITTEN
RENEGADE JACKAL
RGB-TEAM
RICH ION
RIDDLE SPIDER
RIDGE CASTLE
RIVER CASTLE
RUBIDIUM
RUBYCARP
RaHDit
Radio Serpens
Rancor
Rancor Group
Rancor Taurus
Rancor group
RansomHouse
RansomHub
RansomVC
Ransomed.vc
Raspberry Typhoon
Raspite
Rattlesnake
Reaper
Reaper Group
Rebel Jackal
Reckless Rabbit
Red Apollo
Red Beifang
Red Charon
Red Chimera
Red Dev 10
Red Dev 13
Red Dev 16
Red Dev 17
Red Dev 18
Red Dev 3
Red Dev 4
Red Dev 61
Red Djinn
Red Eyes
Red Foxtrot
Red Hariasa
Red Kelpie
Red Ladon
Red Lamassu
Red Lich
Red Menshen
Red Nue
Red Orthrus
Red Pegasus
Red Phoenix
Red Salamander
Red Sandstorm
Red Scylla
Red Sylvan
Red Vulture
Red Wendigo
Red Wolf
Red keres
Red-Lili
RedAlpha
RedCurl
RedDelta
RedEcho
RedFoxtrot
RedGolf
RedHotel
RedJuliett
RedKitten
RedMike
RedNovember
RedStinger
Redfly
Refined Kitten
ResumeLooters
Retefe Gang
Retefe Group
Returned Libra
RevengeHotels
Ricochet Chollima
RipperSec
Roaming Mantis
Roaming Mantis Group
Roaming Tiger
Rocke
Rocket Kitten
RomCom
Rotten Tomato
Royal APT
Ruby Sleet
Ruinous Ursa
RuskiNet
Russian Angry Hackers Did It
Ruthless Rabbit
SABER LION
SABRE PANDA
SALTY SPIDER
SAMBASPIDER
SAMURAI PANDA
SANDWORM RELIC
SCANDIUM
SCARLETEEL
SCULLY SPIDER
SEABORGIUM
SEXi
SHADOW-AETHER-015
SHADOW-VOID-042
SHADOW-WATER-063
SHARK SPIDER
SHORE CASTLE
SIG22
SIG23
SIG25
SIG27
SIG37
SIG40
SILICON
SILKFIN AGENCY
SINGING SPIDER
SKELETON SPIDER
SLIME29
SLIME34
SLIME57
SLIME88
SLIPPY SPIDER
SMOKY SPIDER
SN Blackmeta
SNAKEMACKEREL
SNEAKY PANDA
SNOWGLOBE
SODIUM
SOLAR ION
SOLAR SPIDER
SOURGUM
SPECTRAL KITTEN
SPICY PANDA
SPIKEDWINE
SPIRE CASTLE
SPRITE SPIDER
SQUID COMET
ST Group
STAC5143
STAC5777
STALKER PANDA
STARDUST CHOLLIMA
STONE PANDA
STRONTIUM
SULPHUR
SUMMIT
SVCMONDR
SWEED
SYLHET GANG-SG
Saad Tycoon
Saaiwc
Saffron Rose
SaffronRose
Sagrid
Saint Bear
SaintBear
Salmon Typhoon
Salt Typhoon
Salted Earth
SandCat
Sandman APT
Sands Casino
Sandworm
Sangria Tempest
Sapphire Mushroom
Sapphire Sleet
Sarit
Sath-ı Müdafaa
Satin Typhoon
Sauron
Sayad
ScamClub
ScarCruft
Scarab
Scarlet Mimic
Scarred Manticore
Scatter Swine
Scattered Canary
Scattered Lapsus Hunters
Scattered Lapsus\$ Hunters
Scattered Spider
Scattered Swine
Scimitar
ScreamedJungle
Scripted Sparrow
Sea Lotus
Sea Turtle
SeaDuke
SeaLotus
SearchFire
Seashell Blizzard
Secret Blizzard
SectorD01 (NHSC)
SectorE02
SectorJ04
SectorJ04 Group
Sednit
Seedworm
Shadow Brokers
Shadow Campaigns
Shadow Crane
Shadow Network
Shadow-Earth-053
ShadowBrokers
ShadowSilk
ShadowSyndicate
ShadyPanda
ShadyRAT
ShaggyPanther
Shahid Hemmat
Shahid Kaveh Group
Shakthak
Shallow Taurus
Shamoon Group
Sharp Dragon
SharpPanda
Shell Crew
ShellForce
Shiite_Harvest
ShinyHunters
Shrouded Crossbow
ShroudedSnooper
Shuckworm
SickSync
SideCopy
SideWinder
SiegedSec
Siesta
Silence
Silence group
Silent Chollima
Silent Librarian
Silent Lynx
Silent Ransom
SilitNetwork
Silk Typhoon
SilkSpecter
Silver Fox
SilverFish
SilverTerrier
Sima
SingularityMD
Sinobi
SixLittleMonkeys
SkidSec
SkidSec Leaks
Skipper Turla
Slayer Kitten
Slingshot
SlopAds
SloppyLemming
Smishing Triad
Smoke Sandstorm
SmugX
Snake
Snake Wine
SnakeCharmer
SneakyChef
Snooping Dragon
SnowSoul
Snowglobe
Social Network Team
Sofacy
Solar Phoenix
Solntsepek
SongXY
Sowbug
Sp1d3r
Space Pirates
SpaceBears
Spamouflage Dragon
Spandex Tempest
Sparkling Pisces
SparklingGoblin
Sphinx Moth
Spirlin
Spring Dragon
Springtail
Stalker Taurus
Star Blizzard
Stardust Chollima
Starfraud
Stargazer Goblin
Starry Addax
Stately Taurus
Static Kitten
Stealth Falcon
Stealth Mango and Tangelo
StellarParticle
Sticky Werewolf
Storm Cloud
Storm-0062
Storm-0113
Storm-0133
Storm-0156
Storm-0193
Storm-0216
Storm-0230
Storm-0249
Storm-0252
Storm-0257
Storm-0270
Storm-0302
Storm-0324
Storm-0381
Storm-0391
Storm-0473
Storm-0494
Storm-0501
Storm-0506
Storm-0530
Storm-0538
Storm-0539
Storm-0558
Storm-0569
Storm-0587
Storm-0826
Storm-0829
Storm-0835
Storm-0842
Storm-0867
Storm-0900
Storm-0919
Storm-0940
Storm-0971
Storm-0978
Storm-1044
Storm-1084
Storm-1099
Storm-1101
Storm-1113
Storm-1133
Storm-1152
Storm-1167
Storm-1175
Storm-1283
Storm-1286
Storm-1295
Storm-1516
Storm-1567
Storm-1575
Storm-1674
Storm-1679
Storm-1747
Storm-1811
Storm-1837
Storm-1849
Storm-1877
Storm-1977
Storm-2077
Storm-2139
Storm-2372
Storm-2460
Storm-2561
Storm-2603
Storm-2657
Storm-2945
Storm-2949
Strawberry Tempest
Strider
StrongPity
StucxTeam
Sturgeon Fisher
SturgeonPhisher
Subaat
Subgroup: Andariel
Subgroup: Bluenoroff
Suckfly
Sunglow Blizzard
Sunshop Group
Superman
Swallowtail
Swan Vector
Swirl Typhoon
SyrianElectronicArmy
T-APT-02
T-APT-03
T-APT-04
T-APT-12
T-APT-17
TA-473
TA-ShadowCricket
TA2101
TA2536
TA2541
TA2552
TA2719
TA2721
TA2722
TA2723
TA2725
TA397
TA402
TA404
TA406
TA407
TA410
TA412
TA413
TA415
TA416
TA421
TA422
TA423
TA428
TA429
TA444
TA445
TA446
TA450
TA451
TA452
TA453
TA454
TA455
TA4557
TA456
TA4563
TA459
TA471
TA473
TA482
TA488
TA4900
TA4903
TA4922
TA499
TA505
TA511
TA516
TA530
TA542
TA543
TA544
TA547
TA551
TA554
TA555
TA558
TA569
TA570
TA571
TA575
TA577
TA578
TA579
TA584
TA800
TA829
TA866
TAG-100
TAG-112
TAG-124
TAG-140
TAG-150
TAG-22
TAG-28
TAG-53
TAG-56
TAG-70
TAG-74
TAG_0530
TANTALUM
TECHNETIUM
TEMP.Avengers
TEMP.Beanie
TEMP.Bottle
TEMP.HEX
TEMP.Hermit
TEMP.Hippo
TEMP.Jumper
TEMP.MixMaster
TEMP.Noble
TEMP.Periscope
TEMP.Tick
TEMP.Veles
TEMP.Vermin
TEMP.Warlock
TEMP.Zagros
TEMP.Zhenbao
TEMPER PANDA
TEMP_Heretic
TERBIUM
TEST PANDA
TG-0110
TG-0416
TG-2633
TG-2754
TG-2884 (SCWX CTU)
TG-2889
TG-3390
TG-4127
TG-4192
TG-6952
TG-8223
TG2003
TG2729
TGR-STA-0043
TGR-STA-1030
TH-157
TH-163
TH3Bug
THALLIUM
TICK CASTLE
TIDE CASTLE
TIDRONE
TIN WOODLAWN
TINY SPIDER
TMP.Lapis
TOXCAR CYBER TEAM
TOXIC PANDA
TRACER KITTEN
TRAVELING SPIDER
TRIPLESTRENGTH
TUNGSTEN BRIDGE
TUNNEL SPIDER
TURBINE PANDA
TURLA RELIC
TWISTED SPIDER
Taffeta Typhoon
Taidoor
Tailgater Team
Tapaoux
Tarh Andishan
TaskMasters
TaxOff
Teal Kurma
Team Bear
Team Twiizer
Team-Xecuter
Team338
Team46
TeamPCP
TeamSpy
TeamSpy Crew
TeamTNT
TeamXRat
TeleBots
Teleboyi
Temp.Overboard
Temp.Pittytiger
TempTick
Teng Snake
TetrisPhantom
Thallium
Thamar Reservoir
The Big Bang
The Dukes
The Gentlemen
The Gorgon Group
The Mask
The Shadow Brokers
The ShadowBrokers
TheDarkOverlord
TheWizards
Thief Libra
Thirsty Gemini
Threat Actor 888
Threatsec
Thrip
TianWu
Tick
Tilded Team
TiltedTemple
Timberworm
ToddyCat
Tonto Team
Topgear
Tortoiseshell
TraderTraitor
Transparent Tribe
Trickbot LLC
Trident
Trident Ursa
TridentLocker
Tropic Trooper
Tropical Scorpius
Tsar Team
Tstark
TunisianCyberArmy
TunnelSnake
TunnelVision
Turk Hack Team
TurkHackTeam
Turla
Twill Typhoon
Twisted Kitten
Two-tailed Scorpion
TwoForOne
TwoSail Junk
UAC-0001
UAC-0003
UAC-0006
UAC-0010
UAC-0020
UAC-0024
UAC-0028
UAC-0029
UAC-0050
UAC-0056
UAC-0057
UAC-0063
UAC-0082
UAC-0094
UAC-0099
UAC-0100
UAC-0102
UAC-0106
UAC-0109
UAC-0113
UAC-0114
UAC-0118
UAC-0144
UAC-0149
UAC-0154
UAC-0184
UAC-0185
UAC-0190
UAC-0194
UAC-0215
UAC-0219
UAC-0226
UAC-0227
UAC-0239
UAC-0241
UAC-0245
UAC-0255
UAT-10362
UAT-10608
UAT-11795
UAT-5394
UAT-5647
UAT-5918
UAT-6382
UAT-7237
UAT-7290
UAT-7810
UAT-8099
UAT-8302
UAT-8616
UAT-8837
UAT-9244
UAT-9686
UAT-9921
UAT4356
UNC1069
UNC1088
UNC1151
UNC1326
UNC1530
UNC1543
UNC1549
UNC1860
UNC1878
UNC1945
UNC2053
UNC215
UNC2198
UNC2286
UNC2428
UNC2447
UNC2452
UNC2465
UNC2529
UNC2565
UNC2589
UNC2630
UNC2659
UNC2717
UNC2814
UNC2849
UNC2970
UNC302
UNC3236
UNC3524
UNC3569
UNC3661
UNC3742
UNC3886
UNC3890
UNC3944
UNC3973
UNC4057
UNC4191
UNC4210
UNC4221
UNC4393
UNC4453
UNC4487
UNC4536
UNC4540
UNC4736
UNC4841
UNC4899
UNC4990
UNC5174
UNC5221
UNC5266
UNC5267
UNC5291
UNC5325
UNC5330
UNC5337
UNC5342
UNC5356
UNC5454
UNC5537
UNC5820
UNC6032
UNC6040
UNC6148
UNC6201
UNC6293
UNC6353
UNC6384
UNC6395
UNC6426
UNC6485
UNC6508
UNC6619
UNC6671
UNC6691
UNC6692
UNC6748
UNC757
UNC788
UNC902
UNC94
UNC961
UNG0002
UNG0901
UNION PANDA
UNION SPIDER
UNK_AcademicFlare
UNK_DropPitch
UNK_FistBump
UNK_RemoteRogue
UNK_SparkyCarp
USDoD
UTA0178
UTA0218
UTA0352
UTA0355
UTA0388
UTA0533
UTG-Q-008
UTG-Q-010
Ugly Face
Ukrainian Cyber Alliance
Unfading Sea Haze
United Cyber Caliphate
Unknown-Group-901
Unnamed Actor
UnsolicitedBooker
Uroburos
Urpage
UserSec
Uteus
VANGUARD PANDA
VENGEFUL KITTEN
VENOM
VENOM SPIDER
VENOMOUS Bear
VERMIN RELIC
VICE SPIDER
VICEROY TIGER
VIKING SPIDER
VIOLIN PANDA
VIXEN PANDA
VOLTZITE
VOODOO BEAR
VOYEUR
Vanilla Tempest
Vedalia
Velvet Chollima
Velvet Tempest
Vengeful Wolf
Venus 121
Vermin
Vertigo Panda
Vice Society
ViceLeaker
Vicious Panda
ViciousTrap
Viking Jackal
Vikingdom
Violet Typhoon
Void Arachne
Void Balaur
Void Banshee
Void Blizzard
Void Dokkaebi
Void Manticore
Void Rabisu
VoidLink Operator
Volatile Cedar
VolcanicTimber
Volt Typhoon
Vovan
VulzSec
VulzSecTeam
WANDERING SPIDER
WARP PANDA
WET PANDA
WHISPER SPIDER
WHOis Team
WICKED PANDA
WICKED SPIDER
WILD COMET
WIP19
WIRTE
WIZARD SPIDER
WOLF SPIDER
WRAITH
WageMole
Wagemole
Wassonite
Watchdog
Water Bakunawa
Water Barghest
Water Curupira
Water Gamayun
Water Kurita
Water Labbu
Water Makara
Water Orthrus
Water Saci
Water Sigbin
WaterPlum
Waterbug
WeRedEvils
WebMasters
Websiic
Webworm
WeedSec
Wekby
White Bear
White Dev 115
White Dev 9
White Giant
WhiteCobra
Whitefly
Whois Hacking Team
WildCard
WildNeutron
WildPressure
WindShift
Windy Phoenix
Wine Tempest
Winnti
Winter Vivern
Winterflounder
Wisp Team
Wisteria Tsunami
Witchetty
Worok
XDSpy
XakNet
Xcatze
Xenotime
Xiaoqiying
XinXin
YTTRIUM
Yanbian Gang
Yellow Liderc
Yellow Nabu
YoroTrooper
Z-Pentest
Z-Pentest Alliance
ZINC
ZINC EMERSON
ZIRCONIUM
ZOMBIE SPIDER
Zarya
Zeff Security
ZeffSec
ZeroSevenGroup
Zigzag Hail
Zinc
ZipToken
Zirconium
ZooPark
[Unnamed group]
[Vault 7/8]
iKittens
puNK-003
the Lamberts
xHunt campaign (Palo Alto)
`;

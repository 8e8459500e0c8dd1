id: u0096
genre: news
where: GB-ENG
published: 2023-06-15
title: Fulmar Road: neighbours win the battle of the caravan
person p1: role=bystander age=49 protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=public-figure age=- protected=no why=public-figure
note: nothing; planning; caravan, lodger, adult

The caravan's blue. It's always been blue. What has altered is who may sleep in it.

[[K p1 name|Tobias Merriweather-Khan]], 49, a widower, let it by the week to agency nurses from the hospital, who, by every account, liked it, paid £90 and went when they wished. [[K p2 name|Glynis Bott]], whose kitchen looks at it, told Dunsham planning committee that "a girl in a towel" had crossed the lawn in March.

Officer [[K p3 name|Samuel Eze]] advised members that a towel wasn't a material consideration. By five to four they nonetheless refused a change of use. Cllr [[K p4 name|Rosemary Chalk]] voted with the majority and then asked for a glass of water.

An appeal will follow. The nurses have signed a card.

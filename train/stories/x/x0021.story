id: x0021
genre: news
where: US-MI
published: 2003-12-11
title: Council OKs snowplow contract, 4-3
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
note: nothing to protect; shared surnames and words like names

ESCANABA — A divided City Council voted Monday to hand the winter's plowing to [[K p5 name|Bud Maki]]'s outfit, over the objection of its own mayor.

Mayor [[K p1 name|Virginia Snow]] said the price, $188,000, was a debt the city would be paying off till spring. Councilman [[K p2 name|Roy Maki]], a second cousin of the contractor, abstained the first time and voted the second. "[[K p5 name|Bud]] owes me nothing and I owe [[K p5 name|Bud]] forty bucks," he said.

Council members [[K p3 name|Frank LaPointe]] and [[K p4 name|June Oberg]] asked that the record show they'd wanted to wait until June. [[K p1 name|Snow]] noted that by June there would be none.

Snow is forecast for Thursday.

— [[K p6 name|Helmi Saari]]

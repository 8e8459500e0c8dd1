id: y0028
genre: news
where: NG
published: 2024-07-06
title: Ex-commissioner loses appeal over Ughelli by-election
person p1: role=official age=- protected=no why=public-figure
person p2: role=official age=- protected=no why=public-figure
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
note: nothing to protect; election tribunal

BENIN CITY — By two to one the Court of Appeal on Friday threw out the petition of the former works commissioner, Olorogun [[K p1 name|Emuobosa Igbuku-Tefe]], against the return of Hon. [[K p2 name|Rukevwe Doreen Esalomi]] for Ughelli North.

Delivering the lead judgment Justice [[K p3 name|Habibatu Sa'ad Jalingo]] held that an allegation that voters' cards were bought at ₦3,000 a girl "and ₦5,000 a man" came from one witness who'd been in Asaba that day at a naming ceremony.

[[K p1 name|Igbuku-Tefe]] also claimed that his rival's agents had kept presiding officers in a hotel, collected their phones, and told them a debt was owed to the party. Counsel could not name the hotel.

Justice [[K p4 name|O. O. Adewoye-Briggs]] dissented on costs.

[[K p2 name|Esalomi]], who used to recruit teachers for the state, said that she bears no grudge. She'd sold her car for the campaign and would like, she added, to be able to buy it back.

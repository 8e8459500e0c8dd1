id: w0068
genre: comments
where: US-PA
published: 2025-01-31
title: Top comments: "Scranton council tables rental registry"
person p1: role=official age=- protected=no why=official
person p2: role=author age=- protected=no why=author
person p3: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; angry commenters with addresses of officials and a landlord

coalcracker88: Ask [[K p1 name|Councilman Gerrity]] about [[K p1 address|the three on Capouse Avenue]]. Ask who holds the deeds.

electric_city_mom: He answers his phone, try [[K p1 phone|570-555-0129]]. He'll tell you he has nothing to hide, then he hides

coalcracker88: And [[K p3 name|Lou Bonacci]]. Beats his tenants... at pinochle. Parks [[K p3 vehicle|that orange Hummer, HMMM-1,]] on the sidewalk.

[[K p2 name|Wendell Pugh]]: I WROTE the registry. It asks for four things: name, number, unit, and whether there's heat. Nobody's being "trafficked" by a form. [[K p2 email|wpugh@lackawannaledger.example]]

electric_city_mom: my landlord kept my deposit and my birth certificate. the cert was an accident, it was in the stove drawer

coalcracker88: [[K p1 name|Gerrity]] would've registered the stove

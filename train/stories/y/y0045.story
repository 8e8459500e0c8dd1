id: y0045
genre: news
where: PH
published: 2010-05-12
title: Machine jams, mayor by one vote
person p1: role=official age=- protected=no why=public-figure
person p2: role=official age=- protected=no why=public-figure
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; election

MASBATE – The new mayor of San Pascual is [[K p1 name|Epifanio "Nonoy Tsinelas" Verdejo-Bantog]], by 7,402 votes to 7,401, unless it's the other way round.

His rival, three-term incumbent Dr. [[K p2 name|Ludivina Rapsing-Lachica]], refused to sign the certificate. The counting machine had eaten a ballot, which election officer [[K p3 name|Atty. Zenki Tupaz]] drew out with barbecue tongs. On it the ovals for both had been shaded, and beside them somebody had written a cell number and "for sale carabao".

[[K p4 name|Lola Basyon Almine]], a watcher since 1953, said it used to be simpler: "They paid, we ate, we voted for the other."

The losing camp alleges that 200 voters were brought in from Ticao in a hired boat, fed, kept in a school and promised work abroad. The winning one says that they were a wedding.

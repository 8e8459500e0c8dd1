id: p-0012
genre: news
where: AU-NSW
published: 2015-03-27
title: Orange couple to stand trial over Filipino nanny's three unpaid years
person p1: role=victim age=37 protected=yes why=trafficking-victim
person p2: role=accused age=49 protected=no why=adult-accused
person p3: role=accused age=53 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
screen: labor-trafficking
note: forced domestic work; name in the tendered exercise-book; house where she lived W

A vascular surgeon and her husband have been committed to stand trial on charges that they kept a domestic worker in servitude at their property on the edge of Orange.

[[K p2 name|Dr Anthea Coulthard]], 49, and [[K p3 name|Miles Coulthard]], 53, a former grain trader, pleaded not guilty in Orange Local Court on Thursday to causing a person to enter into or remain in servitude and to harbouring an unlawful non-citizen.

Police allege that the woman, 37, arrived on a three-month visitor visa in 2010 to mind two children and remained for three years at [[W p1 address|Pinnacle View, a homestead on Shiralee Road]]. She cooked, cleaned and fed horses from 5.30am and was given, in all, $2700. Her passport was in the gun safe.

[[K p4 name|Federal Agent Ruth Papadakis]] told the court the complainant had been told by Mr [[K p3 name|Coulthard]] that Australian police "deport first and ask later", and that the nearest neighbours were not to be spoken to.

Among 61 exhibits was a child's exercise book in which the couple's elder child, then nine, had kept a star chart for the worker. The page, shown on the court's screen to a half-full public gallery, was headed "[[W p1 name|Rowena]] [[W p1 name|Dizon]]: jobs". There was a frowning face beside "answered back".

Magistrate [[K p7 name|Helen Sturt]] ordered that the page not be copied and that nothing be published that could identify the woman or the child.

Counsel for [[K p2 name|Dr Coulthard]], [[K p5 name|Simon Bream]], SC, said that the Crown had mistaken "an informal, affectionate and admittedly underpaid arrangement" for slavery. Solicitor [[K p6 name|Tony Iacono]], for Mr [[K p3 name|Coulthard]], said his client had been away on business for much of the time.

The woman left in October 2013 after asking the farrier for a lift to the station.

Bail was continued. The matter goes to the District Court at Parramatta on May 8.

Central West Herald

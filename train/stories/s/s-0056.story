id: s-0056
genre: news
where: US-WV
published: 2019-04-22
title: Easter egg hunt winners
person p1: role=bystander age=6 protected=no why=minor-not-in-crime
person p2: role=bystander age=4 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=adult-bystander
note: children outside crime

Golden egg: [[K p1 name|Paisley Jo Vance]], 6. Silver egg: [[K p2 name|Mohammed Farooqi]], 4, who gave it to a dog. Thanks to [[K p3 name|Father Emeka Nwosu]] for the ponies and to [[K p3 place|St. Brendan's]] for the lawn, which will recover.
